import { useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { DataTable } from "../../components/data-table";
import { Icon } from "../../components/icon";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { downloadText, toFileName } from "../../lib/download";
import { formatDateTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Receipt } from "./privacy-types";
import { toReceiptRows } from "./receipt-rows";

/** What was removed, when, and the fingerprints; the whole of it as a file to keep. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { name: municipality, removedAt, counts, receiptHash, trailHash } = receipt;
  const queryClient = useQueryClient();
  const save = () =>
    downloadText(
      `${JSON.stringify(receipt, null, 2)}\n`,
      toFileName(`${m.privacy_receipt_file()}-${municipality}`, "json"),
      "application/json",
    );
  return (
    <>
      <PageTitle
        title={m.privacy_receipt_title({ municipality })}
        lead={m.privacy_receipt_lead({ when: formatDateTime(removedAt) })}
      >
        <Button variant="primary" onClick={save}>
          <Icon name="download" /> {m.privacy_receipt_get()}
        </Button>
        <LinkButton to="/kommuner" onClick={() => queryClient.clear()}>
          {m.privacy_receipt_on()}
        </LinkButton>
      </PageTitle>
      {(counts.User ?? 0) > 0 && <p>{m.privacy_receipt_accounts()}</p>}
      <div className="privacy-receipt">
        <DataTable
          caption={m.privacy_receipt_counts()}
          rows={toReceiptRows(counts)}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "name",
              header: m.privacy_receipt_what(),
              value: ({ name }) => name,
              isRowHeader: true,
            },
            {
              key: "count",
              header: m.privacy_receipt_count(),
              value: ({ count }) => count,
              align: "end",
            },
          ]}
        />
      </div>
      <dl className="privacy-hashes">
        <dt>{m.privacy_receipt_hash()}</dt>
        <dd>
          <code className="privacy-hash">{receiptHash}</code>
        </dd>
        <dt>{m.privacy_receipt_trail()}</dt>
        <dd>
          <code className="privacy-hash">{trailHash}</code>
        </dd>
      </dl>
    </>
  );
}

import { toCsv } from "@pejling/contract/to-csv";
import { useMutation } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { Icon } from "../../components/icon";
import { notify } from "../../components/notices";
import { downloadText, toFileName } from "../../lib/download";
import { formatCount } from "../../lib/formatters";
import { today } from "../../lib/today";
import { m } from "../../paraglide/messages";
import type { AuditPage } from "./audit-types";
import { collectEntries } from "./collect-entries";
import { toCsvRow } from "./entry-texts";

type CsvButtonProps = {
  readonly fetchPiece: (page: { before: number | null; limit: number }) => Promise<AuditPage>;
};

/** Every line the filter finds, as a file for a spreadsheet. */
export function CsvButton({ fetchPiece }: CsvButtonProps) {
  const save = useMutation({
    mutationFn: () => collectEntries(fetchPiece),
    onSuccess: ({ entries, isCut }) => {
      const header = [
        ...[m.audit_column_number(), m.audit_column_time(), m.audit_column_who()],
        ...[m.audit_column_action(), m.audit_column_target(), m.audit_column_outcome()],
        ...[m.audit_column_ip(), m.audit_column_browser()],
      ];
      const file = toFileName(`${m.audit_csv_file()}-${today()}`, "csv");
      downloadText(toCsv(header, entries.map(toCsvRow)), file);
      if (isCut) notify(m.audit_csv_cut({ shown: formatCount(entries.length) }));
    },
  });
  return (
    <Button disabled={save.isPending} onClick={() => save.mutate()}>
      <Icon name="download" /> {save.isPending ? m.audit_csv_busy() : m.audit_csv()}
    </Button>
  );
}

import { Button } from "../../components/button";
import { type Column, DataTable } from "../../components/data-table";
import { formatDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Publication } from "./publication-types";

type LinkTableProps = {
  readonly links: readonly Publication[];
  /** Null for those who may see the links but not take them back. */
  readonly onRevoke: ((link: Publication) => void) | null;
};

export function LinkTable({ links, onRevoke }: LinkTableProps) {
  const action: readonly Column<Publication>[] =
    onRevoke === null
      ? []
      : [
          {
            key: "actions",
            header: m.publication_column_actions(),
            value: () => null,
            isAction: true,
            render: (link) => link.state === "open" && <Revoke link={link} onRevoke={onRevoke} />,
          },
        ];
  return (
    <DataTable<Publication>
      caption={m.publication_caption()}
      isCaptionHidden
      rows={links}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "label",
          header: m.publication_column_label(),
          value: ({ label }) => label,
          isRowHeader: true,
        },
        { key: "state", header: m.publication_column_state(), value: stateText },
        {
          key: "created",
          header: m.publication_column_created(),
          value: ({ createdAt }) => createdAt,
          render: ({ createdAt }) => formatDate(createdAt),
        },
        {
          key: "by",
          header: m.publication_column_by(),
          value: ({ createdBy }) => createdBy ?? m.publication_erased(),
        },
        ...action,
      ]}
    />
  );
}

type RevokeProps = {
  readonly link: Publication;
  readonly onRevoke: (link: Publication) => void;
};

function Revoke({ link, onRevoke }: RevokeProps) {
  return (
    <Button size="small" variant="tertiary" onClick={() => onRevoke(link)}>
      <span aria-hidden="true">{m.publication_revoke()}</span>
      <span className="pj-hidden">{m.publication_revoke_for({ label: link.label })}</span>
    </Button>
  );
}

function stateText({ state, expiresAt }: Publication): string {
  const date = formatDate(expiresAt);
  switch (state) {
    case "open":
      return m.publication_state_open({ date });
    case "revoked":
      return m.publication_state_revoked();
    case "expired":
      return m.publication_state_expired({ date });
  }
}

import { Link } from "@tanstack/react-router";
import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatDateTime } from "../../lib/formatters";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { RemoveExample } from "./remove-example";
import { RoundLinks } from "./round-links";
import type { Standing } from "./standing";
import "./municipality.css";

export function MunicipalityTable({ standings }: { standings: readonly Standing[] }) {
  const mayRemove = useMay("municipality.removeExample");
  const hasExample = mayRemove && standings.some(({ isExample }) => isExample);
  return (
    <DataTable
      caption={m.municipality_list_caption()}
      isCaptionHidden
      rows={standings}
      rowKey={({ kommunekode }) => kommunekode}
      columns={[
        {
          key: "name",
          header: m.municipality_column_name(),
          value: ({ name }) => name,
          render: (standing) => <MunicipalityName standing={standing} />,
          isRowHeader: true,
          isSortable: true,
        },
        {
          key: "rounds",
          header: m.municipality_column_rounds(),
          value: ({ rounds }) => rounds.length,
          render: (standing) => <RoundLinks standing={standing} />,
        },
        {
          key: "activity",
          header: m.municipality_column_activity(),
          value: ({ lastChangedAt }) => lastChangedAt,
          render: ({ lastChangedAt }) =>
            lastChangedAt === null ? m.municipality_no_activity() : formatDateTime(lastChangedAt),
          isSortable: true,
        },
        ...(hasExample
          ? [
              {
                key: "action",
                header: m.municipality_column_action(),
                value: () => null,
                render: ({ isExample }: Standing) => (isExample ? <RemoveExample /> : ""),
              },
            ]
          : []),
      ]}
    />
  );
}

function MunicipalityName({ standing }: { standing: Standing }) {
  const { kommunekode, name, isExample } = standing;
  const maySee = useMay("municipality.get", kommunekode);
  return (
    <span className="municipality-name">
      {maySee ? (
        <Link to="/kommuner/$kommunekode" params={{ kommunekode }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {isExample && <Tag tone="warn">{m.municipality_example_tag()}</Tag>}
    </span>
  );
}

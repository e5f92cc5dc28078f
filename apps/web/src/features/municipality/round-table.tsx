import type { RouterOutputs } from "@pejling/api";
import { Link } from "@tanstack/react-router";
import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatDate } from "../../lib/formatters";
import { statusText } from "../../lib/status-text";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";

type Round = RouterOutputs["municipality"]["get"]["assessments"][number];
type RoundTableProps = { readonly kommunekode: string; readonly rounds: readonly Round[] };

export function RoundTable({ kommunekode, rounds }: RoundTableProps) {
  const mayCreate = useMay("assessment.create", kommunekode);
  if (rounds.length === 0) {
    return (
      <div className="municipality-none">
        <p className="municipality-none__title">{m.municipality_rounds_empty_title()}</p>
        <p>
          {mayCreate ? m.municipality_rounds_empty_text() : m.municipality_rounds_empty_reader()}
        </p>
      </div>
    );
  }
  return (
    <DataTable
      caption={m.municipality_rounds_title()}
      isCaptionHidden
      rows={rounds}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: "name",
          header: m.municipality_round_name(),
          value: ({ name }) => name,
          isRowHeader: true,
          render: ({ slug, name }) => (
            <Link to="/kommuner/$kommunekode/maalinger/$slug" params={{ kommunekode, slug }}>
              {name}
            </Link>
          ),
        },
        {
          key: "status",
          header: m.municipality_round_status(),
          value: ({ status }) => statusText(status),
          render: ({ status }) => <Tag>{statusText(status)}</Tag>,
        },
        {
          key: "period",
          header: m.municipality_round_period(),
          value: ({ periodStart }) => periodStart,
          render: ({ periodStart, periodEnd }) =>
            `${formatDate(periodStart)}–${formatDate(periodEnd)}`,
        },
        {
          key: "form",
          header: m.municipality_round_form(),
          value: ({ form }) =>
            form === "full" ? m.municipality_form_full() : m.municipality_form_short(),
        },
        {
          key: "model",
          header: m.municipality_round_model(),
          value: ({ modelVersion }) => modelVersion,
          render: ({ modelId: id, modelVersion: version }) => (
            <Link to="/modeller/$id/$version" params={{ id, version }}>
              {id} {version}
            </Link>
          ),
        },
        {
          key: "results",
          header: m.municipality_round_results(),
          value: () => null,
          render: ({ slug, name, status }) =>
            status === "draft" ? (
              "–"
            ) : (
              <Link
                to="/kommuner/$kommunekode/maalinger/$slug/resultater"
                params={{ kommunekode, slug }}
              >
                {m.municipality_round_see_results()}
                <span className="pj-hidden">: {name}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

import { useSuspenseQuery } from "@tanstack/react-query";
import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatList } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { OpenMunicipality } from "./open-municipality";
import { type PlaceRow, toPlaceRows } from "./place-rows";
import "./person.css";

/** The municipalities that are here, and the way in for another of the 98. */
export function PlacesView() {
  const trpc = useTRPC();
  const { data: municipalities } = useSuspenseQuery(trpc.municipality.list.queryOptions());
  const { data: people } = useSuspenseQuery(trpc.person.list.queryOptions());
  const rows = toPlaceRows(municipalities, people);
  const taken = rows.filter(({ leads }) => leads.length > 0).map(({ kommunekode }) => kommunekode);
  return (
    <>
      <section aria-labelledby="kommuner">
        <h2 id="kommuner">{m.person_municipalities_title()}</h2>
        <p className="person-lead">
          {rows.length === 0 ? m.person_municipalities_none() : m.person_municipalities_lead()}
        </p>
        {rows.length > 0 && <PlaceTable rows={rows} />}
      </section>
      <OpenMunicipality taken={taken} />
    </>
  );
}

function PlaceTable({ rows }: { rows: readonly PlaceRow[] }) {
  return (
    <DataTable
      caption={m.person_municipalities_title()}
      isCaptionHidden
      rows={rows}
      rowKey={({ kommunekode }) => kommunekode}
      columns={[
        {
          key: "name",
          header: m.person_column_municipality(),
          value: ({ name }) => name,
          isRowHeader: true,
          render: ({ name, isExample }) => (
            <span className="person-name">
              {name}
              {isExample && <Tag tone="warn">{m.person_example()}</Tag>}
            </span>
          ),
        },
        { key: "code", header: m.person_column_code(), value: ({ kommunekode }) => kommunekode },
        {
          key: "people",
          header: m.person_column_people(),
          value: ({ people }) => people,
          render: ({ people }) => m.person_people_count({ count: people }),
        },
        {
          key: "lead",
          header: m.person_column_lead(),
          value: ({ leads }) => leads.length,
          render: ({ leads }) =>
            leads.length === 0 ? <Tag tone="warn">{m.person_lead_none()}</Tag> : formatList(leads),
        },
      ]}
    />
  );
}

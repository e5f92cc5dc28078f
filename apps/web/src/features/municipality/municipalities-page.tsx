import { useSuspenseQuery } from "@tanstack/react-query";
import { EmptyState } from "../../components/empty-state";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { LoadExample } from "./load-example";
import { MunicipalityTable } from "./municipality-table";
import { OpenLink } from "./open-link";

export function MunicipalitiesPage() {
  const trpc = useTRPC();
  const { data: standings } = useSuspenseQuery(trpc.municipality.standings.queryOptions());
  const mayOpen = useMay("municipality.open");
  const mayLoad = useMay("municipality.loadExample");
  const isEmpty = standings.length === 0;
  const hasExample = standings.some(({ isExample }) => isExample);
  return (
    <>
      <PageTitle
        title={m.municipality_list_title()}
        lead={mayOpen ? m.municipality_list_lead() : m.municipality_list_lead_own()}
      />
      {!isEmpty && <MunicipalityTable standings={standings} />}
      {isEmpty && <NoMunicipalities mayOpen={mayOpen} />}
      {(mayOpen || mayLoad) && (
        <div className="pj-columns pj-section">
          {mayOpen && <OpenLink />}
          {mayLoad && !hasExample && <LoadExample />}
        </div>
      )}
    </>
  );
}

function NoMunicipalities({ mayOpen }: { mayOpen: boolean }) {
  return mayOpen ? (
    <EmptyState title={m.municipality_empty_title()}>
      {m.municipality_empty_operator_text()}
    </EmptyState>
  ) : (
    <EmptyState title={m.municipality_empty_own_title()}>
      {m.municipality_empty_own_text()}
    </EmptyState>
  );
}

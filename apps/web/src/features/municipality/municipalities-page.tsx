import { useSuspenseQuery } from "@tanstack/react-query";
import { EmptyState } from "../../components/empty-state";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { LoadExample } from "./load-example";
import { MunicipalityTable } from "./municipality-table";
import { StartAssessment } from "./start-assessment";

export function MunicipalitiesPage() {
  const trpc = useTRPC();
  const { data: standings } = useSuspenseQuery(trpc.municipality.standings.queryOptions());
  const isEmpty = standings.length === 0;
  const hasExample = standings.some(({ isExample }) => isExample);
  return (
    <>
      <PageTitle title={m.municipality_list_title()} lead={m.municipality_list_lead()} />
      {isEmpty ? (
        <EmptyState title={m.municipality_empty_title()}>{m.municipality_empty_text()}</EmptyState>
      ) : (
        <MunicipalityTable standings={standings} />
      )}
      <div className="pj-columns pj-section">
        <StartAssessment />
        {!hasExample && <LoadExample />}
      </div>
    </>
  );
}

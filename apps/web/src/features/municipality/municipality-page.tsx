import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { MunicipalityFacts } from "./municipality-facts";
import { Organisation } from "./organisation/organisation";
import { RoundTable } from "./round-table";
import "./municipality.css";

const route = getRouteApi("/kommuner/$kommunekode");

export function MunicipalityPage() {
  const { kommunekode } = route.useParams();
  const trpc = useTRPC();
  const mayCreate = useMay("assessment.create", kommunekode);
  const { data } = useSuspenseQuery(trpc.municipality.get.queryOptions({ kommunekode }));
  return (
    <>
      <PageTitle
        title={data.name}
        crumb={data.name}
        eyebrow={m.municipality_code({ code: kommunekode })}
      >
        {mayCreate && (
          <LinkButton
            variant="primary"
            to="/kommuner/$kommunekode/ny-maaling"
            params={{ kommunekode }}
          >
            {m.municipality_new_round()}
          </LinkButton>
        )}
      </PageTitle>
      <section aria-labelledby="maalinger">
        <h2 id="maalinger">{m.municipality_rounds_title()}</h2>
        <RoundTable kommunekode={kommunekode} rounds={data.assessments} />
      </section>
      <section className="pj-section" aria-labelledby="fakta">
        <h2 id="fakta">{m.municipality_facts_title()}</h2>
        <MunicipalityFacts official={data.official} />
      </section>
      <Organisation kommunekode={kommunekode} units={data.units} />
    </>
  );
}

import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { SelectField } from "../../components/select-field";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { PlaceContext, type ResultsPlace } from "./place-context";
import { RoundsComparison } from "./rounds-comparison";
import { useResults } from "./use-results";
import "./unit-results-page.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/resultater/runder");

export function RoundsPage() {
  const trpc = useTRPC();
  const { kommunekode, slug } = route.useParams();
  const { mod } = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo(() => ({ kommunekode, slug }), [kommunekode, slug]);
  const place: ResultsPlace = useMemo(() => ({ ...address, page: { kind: "results" } }), [address]);
  const { result, names } = useResults(address);
  const { data: rounds } = useSuspenseQuery(trpc.assessment.list.queryOptions({ kommunekode }));
  const others = rounds.filter((round) => round.slug !== slug);
  const wanted = mod ?? result.assessment.previous?.slug;
  const chosen = others.find((round) => round.slug === wanted) ?? others[0];

  if (chosen === undefined) return <OnlyRound kommunekode={kommunekode} />;
  const [before, after] =
    chosen.periodStart < result.assessment.periodStart
      ? [chosen, result.assessment]
      : [result.assessment, chosen];
  return (
    <PlaceContext value={place}>
      <PageTitle
        title={m.results_rounds_title()}
        lead={m.results_rounds_lead({ before: before.name, after: after.name })}
      />
      <div className="results-unit__choice pj-no-print">
        <SelectField
          label={m.results_compare_with()}
          options={others.map((round) => ({ value: round.slug, label: round.name }))}
          value={chosen.slug}
          onChange={({ target }) => navigate({ search: { mod: target.value }, resetScroll: false })}
        />
      </div>
      <RoundsComparison
        key={chosen.slug}
        result={result}
        otherAddress={{ kommunekode, slug: chosen.slug }}
        names={names}
      />
    </PlaceContext>
  );
}

function OnlyRound({ kommunekode }: { kommunekode: string }) {
  const mayCreate = useMay("assessment.create", kommunekode);
  return (
    <>
      <PageTitle title={m.results_rounds_title()} />
      <EmptyState
        title={m.results_rounds_only()}
        action={
          mayCreate && (
            <LinkButton to="/kommuner/$kommunekode/ny-maaling" params={{ kommunekode }}>
              {m.results_rounds_new()}
            </LinkButton>
          )
        }
      >
        {m.results_rounds_only_text()}
      </EmptyState>
    </>
  );
}

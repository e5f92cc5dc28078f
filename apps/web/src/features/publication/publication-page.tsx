import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { Links } from "./links";
import type { RoundAddress } from "./publication-types";
import { ReaderSees } from "./reader-sees";
import "./publication.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/deling");

export function PublicationPage() {
  const round = route.useParams();
  if (useMay("publication.list", round.kommunekode)) return <Sharing {...round} />;
  return (
    <NotForYou
      title={m.publication_not_for_you()}
      action={
        <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/resultater" params={round}>
          {m.publication_to_results()}
        </LinkButton>
      }
    >
      {m.publication_not_for_you_text()}
    </NotForYou>
  );
}

function Sharing({ kommunekode, slug }: RoundAddress) {
  const round = { kommunekode, slug };
  const trpc = useTRPC();
  const { assessment } = useSuspenseQuery(trpc.assessment.get.queryOptions(round)).data;
  return (
    <>
      <PageTitle
        title={m.publication_title()}
        eyebrow={assessment.name}
        lead={m.publication_lead()}
      />
      {assessment.status === "closed" ? (
        <Links key={slug} round={round} />
      ) : (
        <EmptyState
          title={m.publication_not_closed_title()}
          action={
            <LinkButton
              to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
              params={round}
              hash="status"
              variant="primary"
            >
              {m.publication_to_status()}
            </LinkButton>
          }
        >
          {m.publication_not_closed_text()}
        </EmptyState>
      )}
      <ReaderSees />
    </>
  );
}

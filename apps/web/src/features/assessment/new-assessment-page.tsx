import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { RoundForm } from "./create/round-form";
import "./setup/setup.css";

const route = getRouteApi("/kommuner/$kommunekode/ny-maaling");

export function NewAssessmentPage() {
  const { kommunekode } = route.useParams();
  if (useMay("assessment.create", kommunekode)) return <NewAssessment />;
  return (
    <NotForYou
      title={m.assessment_new_closed_title()}
      action={<LinkButton to="/kommuner">{m.frame_go_to_municipalities()}</LinkButton>}
    >
      {m.assessment_new_closed_text()}
    </NotForYou>
  );
}

function NewAssessment() {
  const { kommunekode } = route.useParams();
  const trpc = useTRPC();
  const { data: municipality } = useSuspenseQuery(
    trpc.municipality.get.queryOptions({ kommunekode }),
  );
  const { data: models } = useSuspenseQuery(trpc.model.list.queryOptions());
  return (
    <>
      <PageTitle
        title={m.assessment_new_title()}
        eyebrow={municipality.name}
        lead={m.assessment_new_lead({ name: municipality.name })}
      />
      <RoundForm kommunekode={kommunekode} rounds={municipality.assessments} models={models} />
    </>
  );
}

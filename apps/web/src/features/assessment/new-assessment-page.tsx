import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { RoundForm } from "./create/round-form";
import "./setup/setup.css";

const route = getRouteApi("/kommuner/$kommunekode/ny-maaling");

export function NewAssessmentPage() {
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

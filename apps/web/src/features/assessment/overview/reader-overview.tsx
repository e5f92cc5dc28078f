import { useSuspenseQuery } from "@tanstack/react-query";
import { PageTitle } from "../../../components/page-title";
import { formatDate, formatLongDate } from "../../../lib/formatters";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { OwnSteps } from "./own-steps";
import type { RoundAddress } from "./place-link";
import "./overview.css";

/** A reader knows closed assessments alone: what it was, and the way to its results. */
export function ReaderOverview({ round }: { round: RoundAddress }) {
  const trpc = useTRPC();
  const { assessment } = useSuspenseQuery(trpc.assessment.get.queryOptions(round)).data;
  return (
    <>
      <PageTitle
        title={assessment.name}
        eyebrow={m.assessment_period({
          start: formatDate(assessment.periodStart),
          end: formatDate(assessment.periodEnd),
        })}
        lead={m.assessment_lead_closed({ date: formatLongDate(assessment.closedAt) })}
      />
      <OwnSteps round={round} isClosed />
    </>
  );
}

import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { formatDate, formatLongDate } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { toNames } from "./names";
import { Changes } from "./overview/changes";
import { CoverageFigure } from "./overview/coverage-figure";
import { InterviewSummary } from "./overview/interview-summary";
import { MissingList } from "./overview/missing-list";
import { NextSteps } from "./overview/next-steps";
import { OverallLevel } from "./overview/overall-level";
import type { Overview as OverviewData } from "./overview/overview-types";
import { OwnSteps } from "./overview/own-steps";
import { ReaderOverview } from "./overview/reader-overview";
import { StatusSteps } from "./status-steps";
import { useOutline } from "./use-outline";
import "./overview/overview.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug");

export function OverviewPage() {
  const round = route.useParams();
  if (!useMay("assessment.overview", round.kommunekode)) return <ReaderOverview round={round} />;
  return <Overview />;
}

function Overview() {
  const round = route.useParams();
  const trpc = useTRPC();
  const mayChange = useMay("assessment.update", round.kommunekode);
  const maySetUp = useMay("assessment.setup", round.kommunekode);
  const maySeeChanges = useMay("assessment.changes", round.kommunekode);
  const { data: overview } = useSuspenseQuery(trpc.assessment.overview.queryOptions(round));
  const { assessment, units } = overview;
  const outline = useOutline(assessment);
  const names = toNames(units, outline);
  const isClosed = assessment.status === "closed";
  return (
    <>
      <PageTitle
        title={assessment.name}
        eyebrow={m.assessment_period({
          start: formatDate(assessment.periodStart),
          end: formatDate(assessment.periodEnd),
        })}
        lead={leadOf(assessment)}
      >
        {maySetUp && (
          <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/opsaetning" params={round}>
            {isClosed || !mayChange ? m.assessment_see_setup() : m.assessment_edit()}
          </LinkButton>
        )}
      </PageTitle>
      <StatusSteps status={assessment.status} />
      <div className="overview-top">
        {mayChange ? (
          <NextSteps round={round} overview={overview} names={names} />
        ) : (
          <OwnSteps round={round} isClosed={isClosed} />
        )}
        <div className="overview-aside">
          <OverallLevel round={round} overall={overview.overall} words={names.levels} />
          <InterviewSummary round={round} overview={overview} />
        </div>
      </div>
      <CoverageFigure round={round} overview={overview} outline={outline} names={names} />
      <div className="pj-columns pj-section">
        {!isClosed && <MissingList round={round} missing={overview.missing} names={names} />}
        {maySeeChanges && <Changes round={round} />}
      </div>
    </>
  );
}

function leadOf({ status, closedAt }: OverviewData["assessment"]): string {
  if (status === "draft") return m.assessment_lead_draft();
  if (status === "open") return m.assessment_lead_open();
  if (status === "review") return m.assessment_lead_review();
  return m.assessment_lead_closed({ date: formatLongDate(closedAt) });
}

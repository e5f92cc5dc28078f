import { assessmentAddress } from "@pejling/contract";
import { listInterviews, listProgress } from "@pejling/db";
import { listNextSteps } from "@pejling/domain";
import { loadResult } from "../result/load-result";
import { procedure } from "../trpc";
import { findMissing } from "./find-missing";

/** Where the assessment stands: what is held, what is covered, what is missing, what comes next. */
export const getOverview = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const { scope, assessment, loaded, score } = await loadResult(ctx, input);
  const { missing, hasAnswers } = await findMissing(scope, {
    assessment,
    loaded,
    score,
    now: ctx.now(),
  });
  const interviews = await listInterviews(scope, assessment.id);
  const progress = await listProgress(scope, assessment.id);
  const planned = interviews
    .filter(({ status }) => status === "planned")
    .sort((a, b) => (a.plannedAt ?? "9").localeCompare(b.plannedAt ?? "9"));
  const openSplits = score.questions.filter(({ split, basis }) => split && basis !== "validated");
  return {
    assessment,
    units: loaded.measuredUnits.map(({ code, name, shortName }) => ({ code, name, shortName })),
    coverage: score.cells.map(({ unit, theme, coverage, n, reason }) => ({
      unit,
      theme,
      coverage,
      n,
      reason,
    })),
    overall: score.overall,
    interviews,
    progress,
    missing,
    hasAnswers,
    nextSteps: listNextSteps({
      status: assessment.status,
      missing,
      planned: planned.map(({ number }) => number),
      interviewCount: interviews.length,
      openSplits: openSplits.map(({ unit, question }) => ({ unit, question })),
    }),
  };
});

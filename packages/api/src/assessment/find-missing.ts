import {
  type AssessmentRow,
  hasAnswers,
  listInterviews,
  listOpenLive,
  type Scope,
} from "@pejling/db";
import { type AssessmentScore, listMissing, type Missing } from "@pejling/domain";
import type { LoadedScoring } from "../result/load-scoring-input";

/** What an assessment lacks before it can be closed. */
export async function findMissing(
  scope: Scope,
  {
    assessment,
    loaded,
    score,
    now,
  }: {
    readonly assessment: AssessmentRow;
    readonly loaded: LoadedScoring;
    readonly score: AssessmentScore;
    readonly now: Date;
  },
): Promise<{ readonly missing: readonly Missing[]; readonly hasAnswers: boolean }> {
  const interviews = await listInterviews(scope, assessment.id);
  const open = await listOpenLive(scope, { assessmentId: assessment.id, now });
  const outside = new Set(loaded.interviewsOutside);
  const missing = listMissing({
    ratingCount: loaded.scoring.ratings.length + (loaded.scoring.votes?.length ?? 0),
    units: loaded.scoring.units.map(({ id }) => id),
    interviews,
    participantsOutside: interviews.flatMap(({ id, number }) => (outside.has(id) ? [number] : [])),
    liveOpen: interviews.flatMap(({ id, number }) => (open.has(id) ? [number] : [])),
    cells: score.cells,
    themes: loaded.model.themes.map(({ id }) => id),
    themesWithTarget: new Set(
      loaded.scoring.targets.flatMap(({ theme, unit }) => (unit === undefined ? [theme] : [])),
    ),
  });
  return { missing, hasAnswers: await hasAnswers(scope, assessment.id) };
}

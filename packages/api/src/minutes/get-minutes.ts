import { interviewAddress } from "@pejling/contract";
import { findLive, isOpenAt, listUnits } from "@pejling/db";
import { compareMinutes } from "@pejling/domain";
import { requireInterview } from "../live/require-live";
import { loadModelOf } from "../model/load-model";
import { procedure } from "../trpc";
import { changesNow, readMinutes } from "./read-minutes";

/** An interview's minutes: every wording with what it changed, its corrections, and what is new in the sheet since. */
export const getMinutes = procedure.input(interviewAddress).query(async ({ ctx, input }) => {
  const { scope, assessment, interview } = await requireInterview(ctx, input);
  const { model } = await loadModelOf(ctx.db, assessment);
  const place = { assessmentId: assessment.id, interviewId: interview.id, model };
  const { wordings, now } = await readMinutes(scope, place);
  const units = await listUnits(scope);
  const live = await findLive(scope, interview.id);
  const { number, title, plannedAt, startedAt } = interview;
  return {
    assessment: { name: assessment.name, status: assessment.status },
    interview: {
      number,
      title,
      unit: units.find(({ id }) => id === interview.unitId)?.name ?? "",
      plannedAt,
      startedAt,
    },
    levels: model.levels.map(({ level, title: word }) => ({ level, word })),
    /** What a correction may be about. */
    questions: model.themes.flatMap((theme) =>
      theme.questions.map((question) => ({ id: question.id, title: question.title })),
    ),
    wordings: wordings.map((wording, at) => {
      const before = wordings[at - 1];
      return {
        ...wording,
        changes: before === undefined ? [] : compareMinutes(before.body, wording.body),
      };
    }),
    /** Phones read along while this lasts, and no longer. */
    isLiveOpen: live !== null && isOpenAt(live, ctx.now()),
    /** Whether there is anything at all to write minutes of. */
    hasSomething: now.questions.length > 0,
    changesNow: changesNow(wordings, now),
  };
});

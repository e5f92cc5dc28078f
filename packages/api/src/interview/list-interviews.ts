import { assessmentAddress } from "@pejling/contract";
import {
  listParticipants,
  listProgress,
  listUnits,
  listInterviews as readInterviews,
} from "@pejling/db";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** The interview plan with how far each interview has come and who takes part. */
export const listInterviews = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  const { id } = await requireAssessment(ctx, input);
  const interviews = await readInterviews(scope, id);
  const progress = new Map(
    (await listProgress(scope, id)).map((row) => [row.interviewId, row] as const),
  );
  const participants = await listParticipants(scope, { assessmentId: id });
  return {
    units: await listUnits(scope),
    interviews: interviews.map((interview) => ({
      ...interview,
      progress: progress.get(interview.id) ?? null,
      participants: participants.filter(({ interviewId }) => interviewId === interview.id),
    })),
  };
});

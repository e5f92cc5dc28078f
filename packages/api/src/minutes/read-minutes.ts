import {
  listChallenges,
  listConsensuses,
  listInterviewTallies,
  listMinutes,
  listNotes,
  listParticipants,
  listRatings,
  type MinutesRow,
  type Scope,
} from "@pejling/db";
import {
  compareMinutes,
  composeMinutes,
  type MaturityModel,
  type MinutesBody,
  type MinutesChange,
} from "@pejling/domain";

type Place = {
  readonly assessmentId: string;
  readonly interviewId: string;
  readonly model: MaturityModel;
};

/** The minutes as they would be written now, and every wording there is. */
export async function readMinutes(
  scope: Scope,
  { assessmentId, interviewId, model }: Place,
): Promise<{ readonly wordings: readonly MinutesRow[]; readonly now: MinutesBody }> {
  const wordings = await listMinutes(scope, interviewId);
  const within = { assessmentId, interviewId };
  const ratings = await listRatings(scope, interviewId);
  const notes = await listNotes(scope, interviewId);
  const challenges = await listChallenges(scope, within);
  const now = composeMinutes({
    model,
    roles: (await listParticipants(scope, within)).map(({ role }) => role),
    ratings: ratings.flatMap(({ questionId, value }) =>
      value === "missing" ? [] : [{ questionId, value }],
    ),
    votes: await listInterviewTallies(scope, interviewId),
    consensuses: await listConsensuses(scope, interviewId),
    quotes: notes.filter(
      ({ kind, mayBeUsed, removed }) => kind === "quote" && mayBeUsed && !removed,
    ),
    challenges: challenges.filter(({ removed }) => !removed),
    corrections: wordings.flatMap(({ corrections }) =>
      corrections.filter(({ status }) => status === "accepted"),
    ),
  });
  return { wordings, now };
}

/** What would change from the newest wording if one were written now; with none there is everything to write. */
export function changesNow(
  wordings: readonly MinutesRow[],
  now: MinutesBody,
): readonly MinutesChange[] {
  const latest = wordings.at(-1);
  return latest === undefined ? [] : compareMinutes(latest.body, now);
}

import {
  type DbClient,
  findLiveById,
  findLiveModel,
  listShown,
  type Scope,
  scopeTo,
} from "@pejling/db";
import {
  compareMinutes,
  holdBack,
  type LocalText,
  type MinutesApprover,
  type MinutesBody,
  openVoteIn,
} from "@pejling/domain";
import { requireSeat } from "../live/require-seat";
import { shareReading } from "../live/share-reading";
import { loadModelOf } from "../model/load-model";
import { procedure } from "../trpc";

/** The minutes as a group reads them on its phones. */
export type SeatMinutes = {
  readonly number: number;
  readonly status: "shown" | "approved";
  readonly body: MinutesBody;
  readonly createdAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedBy: MinutesApprover | null;
  readonly levels: readonly { readonly level: number; readonly word: LocalText }[];
  /** What differs from the wording shown before; null is what is of no question in particular. Empty in the first one. */
  readonly changed: readonly (string | null)[];
  /** A question is left out for as long as its vote is open. */
  readonly isHeldBack: boolean;
};

const share = shareReading<SeatMinutes | null>();

/** The newest wording shown, read once for all who read it at the same step; null while there is nothing to show. */
export const readAtSeat = procedure.query(async ({ ctx }) => {
  const { municipalityId, sessionId } = requireSeat(ctx);
  const scope = scopeTo(ctx.db, municipalityId);
  return share({ db: ctx.db, municipalityId, sessionId }, () => read(scope, ctx.db, sessionId));
});

async function read(
  scope: Scope<DbClient>,
  shared: DbClient,
  sessionId: string,
): Promise<SeatMinutes | null> {
  const live = await findLiveById(scope, sessionId);
  if (live === null) return null;
  const [shown, before] = await listShown(scope, { interviewId: live.interviewId, most: 2 });
  const assessment = await findLiveModel(scope, live.assessmentId);
  if (shown === undefined || assessment === null) return null;
  const { model } = await loadModelOf(shared, assessment);
  const isVoting = live.at !== null && openVoteIn(live.at.phase) !== null;
  const heldBack = isVoting ? live.at.questionId : null;
  const body = holdBack(shown.body, heldBack);
  const changes = before === undefined ? [] : compareMinutes(holdBack(before.body, heldBack), body);
  return {
    ...shown,
    status: shown.status === "approved" ? "approved" : "shown",
    body,
    levels: model.levels.map(({ level, title: word }) => ({ level, word })),
    changed: changes.flatMap(({ question, kind }) => (kind === "removed" ? [] : [question])),
    isHeldBack: body.questions.length < shown.body.questions.length,
  };
}

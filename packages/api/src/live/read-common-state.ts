import {
  type DbClient,
  findLiveById,
  findLiveModel,
  findShown,
  type LiveRow,
  listTallies,
  type MinutesShown,
  type Scope,
} from "@pejling/db";
import { loadModelOf } from "../model/load-model";
import type { Session } from "./hub";
import { shareReading } from "./share-reading";
import { type LiveQuestionView, toQuestionView } from "./to-question-view";

/** What every screen of a session shows; the same for all of them at the same version. */
export type CommonState = {
  readonly live: LiveRow;
  readonly question: LiveQuestionView | null;
  /** The wording of the minutes the group is shown; null: none yet. */
  readonly minutes: MinutesShown | null;
};

const share = shareReading<CommonState | null>();

/** Reads the session and its question, once for all who follow it. */
export function readCommonState(
  scope: Scope<DbClient>,
  session: Session,
): Promise<CommonState | null> {
  return share(session, async () => {
    const live = await findLiveById(scope, session.sessionId);
    return live === null ? null : read(scope, session.db, live);
  });
}

async function read(
  scope: Scope<DbClient>,
  shared: DbClient,
  live: LiveRow,
): Promise<CommonState | null> {
  const minutes = await findShown(scope, live.interviewId);
  if (live.at === null) return { live, question: null, minutes };
  const assessment = await findLiveModel(scope, live.assessmentId);
  if (assessment === null) return null;
  const { model } = await loadModelOf(shared, assessment);
  const { questionId } = live.at;
  const [tallies] = await listTallies(scope, { sessionId: live.id, questionId });
  const question = tallies === undefined ? null : toQuestionView(model, tallies);
  return { live, question, minutes };
}

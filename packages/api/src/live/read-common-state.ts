import {
  type DbClient,
  findLiveById,
  findLiveModel,
  type LiveRow,
  listTallies,
  type Scope,
} from "@pejling/db";
import { loadModelOf } from "../model/load-model";
import { type LiveQuestionView, toQuestionView } from "./to-question-view";

/** What every screen of a session shows; the same for all of them at the same version. */
export type CommonState = {
  readonly live: LiveRow;
  readonly question: LiveQuestionView | null;
};

type Kept = { readonly version: number; readonly state: Promise<CommonState | null> };

const kept = new WeakMap<DbClient, Map<string, Kept>>();
/** Sessions whose last state is kept; those longest unused go first. */
const MOST_KEPT = 200;

/**
 * Reads the session and its question. Twenty-five phones that are told of the same step share one reading; `version` is the
 * newest the reader knows of, so that an older reading is never handed out.
 */
export async function readCommonState(
  scope: Scope<DbClient>,
  shared: DbClient,
  sessionId: string,
): Promise<CommonState | null> {
  const live = await findLiveById(scope, sessionId);
  if (live === null) return null;
  const sessions = kept.get(shared) ?? new Map<string, Kept>();
  kept.set(shared, sessions);
  const known = sessions.get(sessionId);
  sessions.delete(sessionId);
  const fresh =
    known?.version === live.version
      ? known
      : { version: live.version, state: read(scope, shared, live) };
  sessions.set(sessionId, fresh);
  const [oldest] = sessions.keys();
  if (sessions.size > MOST_KEPT && oldest !== undefined) sessions.delete(oldest);
  fresh.state.catch(() => sessions.delete(sessionId));
  return fresh.state;
}

async function read(
  scope: Scope<DbClient>,
  shared: DbClient,
  live: LiveRow,
): Promise<CommonState | null> {
  if (live.at === null) return { live, question: null };
  const assessment = await findLiveModel(scope, live.assessmentId);
  if (assessment === null) return null;
  const { model } = await loadModelOf(shared, assessment);
  const { questionId } = live.at;
  const [tallies] = await listTallies(scope, { sessionId: live.id, questionId });
  const question = tallies === undefined ? null : toQuestionView(model, tallies);
  return { live, question };
}

import { acrossMunicipalities, type DbClient, type Scope, verifyTrail } from "@pejling/db";
import type { TrailHead, TrailProblem } from "@pejling/domain";
import type { Context } from "../context";

const WHOLE_AGAIN_AFTER_MS = 600_000;

type Checked = {
  readonly head: TrailHead;
  readonly problem: TrailProblem | null;
  /** When the whole trail was gone through from its first entry. */
  readonly at: Date;
};

const checkedByDb = new WeakMap<DbClient, Map<string, Checked>>();

/**
 * Whether a trail is as it was written. The whole of it is read at most every ten minutes; in between only what has come
 * since, from the last entry that was good. The doctor reads all of it every time.
 */
export async function checkTrail(ctx: Context, scope: Scope): Promise<Checked> {
  const raw = acrossMunicipalities(ctx.db);
  const known = checkedByDb.get(raw) ?? new Map<string, Checked>();
  checkedByDb.set(raw, known);
  const now = ctx.now();
  const checked = (await continueFrom(scope, known.get(scope.municipalityId), now)) ?? {
    ...(await verifyTrail(scope)),
    at: now,
  };
  known.set(scope.municipalityId, checked);
  return checked;
}

/** Null where the whole must be read: never done, done long ago, or not in order. */
async function continueFrom(
  scope: Scope,
  earlier: Checked | undefined,
  now: Date,
): Promise<Checked | null> {
  if (earlier === undefined || earlier.problem !== null) return null;
  if (now.getTime() - earlier.at.getTime() >= WHOLE_AGAIN_AFTER_MS) return null;
  const { head, problem } = await verifyTrail(scope, earlier.head);
  return problem === null ? { head, problem, at: earlier.at } : null;
}

import { countTry } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";

/** Counts a try at an account before it is looked at, or says until when the account takes none. */
export async function countOrRefuse(ctx: Context, emailHash: string): Promise<void> {
  const refused = await countTry(ctx.db, { emailHash, now: ctx.now() });
  if (refused === null) return;
  throw new AppError("ACCOUNT_LOCKED", "Cannot sign in: the account is locked for a while", {
    facts: { until: refused.lockedUntil.toISOString() },
  });
}

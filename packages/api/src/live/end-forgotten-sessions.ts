import { endAllForgotten, scrubFile } from "@pejling/db";
import type { Context } from "../context";

/** Ends the live sessions nobody has ended in time, with their seats and ballots. Answers how many. */
export async function endForgottenSessions(ctx: Pick<Context, "db" | "now">): Promise<number> {
  const ended = await endAllForgotten(ctx.db, ctx.now());
  if (ended > 0) await scrubFile(ctx.db, { whole: false });
  return ended;
}

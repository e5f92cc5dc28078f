import { eraseNames, listClosedWithNames, scopeTo, scrubFile } from "@pejling/db";
import { namesEnd, toDanishDay } from "@pejling/domain";
import { record } from "../audit/record";
import { toEntry } from "../audit/to-entry";
import type { Context } from "../context";

/**
 * Lets the names go of every assessment whose day has come, and leaves a line in its municipality's trail. Answers in how
 * many assessments names went. Runs at every start and every day, so a day the server was off is made up for.
 */
export async function eraseExpiredNames(ctx: Context): Promise<number> {
  const today = toDanishDay(ctx.now());
  const expired = (await listClosedWithNames(ctx.db)).filter((assessment) => {
    const end = namesEnd(assessment);
    return end !== null && end <= today;
  });
  for (const { municipalityId, id, slug } of expired) {
    const about = { municipalityId, slug };
    await eraseNames(scopeTo(ctx.db, municipalityId), { assessmentId: id, at: ctx.now() });
    const call = { action: "privacy.eraseNames", outcome: "done", about, input: { slug } };
    await record(ctx.db, [toEntry(ctx, call)]);
  }
  await scrubFile(ctx.db, { whole: false });
  return expired.length;
}

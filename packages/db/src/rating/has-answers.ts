import type { Scope } from "../database/client";

/** Has anybody given an answer in this assessment? */
export async function hasAnswers(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<boolean> {
  const found = await db.rating.findFirst({
    where: { municipalityId, participant: { assessmentId }, value: { not: "missing" } },
    select: { version: true },
  });
  return found !== null;
}

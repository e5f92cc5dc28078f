import type { Scope } from "../database/client";

/**
 * Empties the participants' names of one assessment; who took part, in which role, stays. Each row gets a new version, so
 * that a page which still shows the name cannot save it back. Answers how many names went. Done twice it does no harm.
 */
export async function eraseNames(
  { db, municipalityId }: Scope,
  { assessmentId, at }: { readonly assessmentId: string; readonly at: Date },
): Promise<number> {
  const { count } = await db.participant.updateMany({
    where: { municipalityId, assessmentId, name: { not: "" } },
    data: { name: "", version: { increment: 1 } },
  });
  await db.assessment.update({
    where: { municipalityId_id: { municipalityId, id: assessmentId } },
    data: { namesErasedAt: at },
  });
  return count;
}

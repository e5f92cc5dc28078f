import type { Scope } from "../database/client";
import type { Saved } from "../database/saved";

/** Decides when an assessment's names go; also for a closed one, whose answers this does not touch. */
export async function setNamesUntil(
  { db, municipalityId }: Scope,
  about: {
    readonly assessmentId: string;
    readonly namesUntil: string | null;
    readonly seenVersion: number;
  },
): Promise<Saved<{ namesUntil: string | null; version: number }>> {
  const { assessmentId, namesUntil, seenVersion } = about;
  const version = seenVersion + 1;
  const { count } = await db.assessment.updateMany({
    where: { municipalityId, id: assessmentId, version: seenVersion },
    data: { namesUntil, version },
  });
  if (count === 1) return { kind: "saved", version };
  const current = await db.assessment.findUnique({
    where: { municipalityId_id: { municipalityId, id: assessmentId } },
    select: { namesUntil: true, version: true },
  });
  return current === null ? { kind: "notFound" } : { kind: "conflict", current };
}

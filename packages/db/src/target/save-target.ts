import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { TargetRow } from "./list-targets";

/** One target per theme and unit (or per theme for the whole municipality). */
export async function saveTarget(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { seenVersion, id, ...columns }: Omit<TargetRow, "version"> & { seenVersion: number },
): Promise<Saved<{ id: string; level: number; reason: string; version: number }>> {
  const current = await db.target.findFirst({
    where: {
      municipalityId,
      assessmentId,
      OR: [{ id }, { themeId: columns.themeId, unitId: columns.unitId }],
    },
    select: { id: true, level: true, reason: true, version: true },
  });
  if (current !== null && (current.id !== id || current.version !== seenVersion)) {
    return { kind: "conflict", current };
  }
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  await db.target.upsert({
    where: { municipalityId_id: { municipalityId, id }, assessmentId },
    create: { municipalityId, assessmentId, id, ...columns, version },
    update: { ...columns, version },
  });
  return { kind: "saved", version };
}

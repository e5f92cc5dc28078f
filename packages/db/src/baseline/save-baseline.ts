import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { BaselineRow } from "./list-baselines";

export async function saveBaseline(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    themeId,
    seenVersion,
    ...columns
  }: Omit<BaselineRow, "version"> & { readonly seenVersion: number },
): Promise<Saved<{ level: number; source: string; version: number }>> {
  const key = {
    municipalityId_assessmentId_themeId: { municipalityId, assessmentId, themeId },
  };
  const current = await db.baseline.findUnique({
    where: key,
    select: { level: true, source: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  const version = seenVersion + 1;
  await db.baseline.upsert({
    where: key,
    create: { municipalityId, assessmentId, themeId, ...columns, version },
    update: { ...columns, version },
  });
  return { kind: "saved", version };
}

import { parseLevel } from "../consensus/list-consensuses";
import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { ValidationRow } from "./list-validations";

export async function saveValidation(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    unitId,
    questionId,
    seenVersion,
    ...columns
  }: Omit<ValidationRow, "version"> & { readonly seenVersion: number; readonly updatedAt: Date },
): Promise<Saved<Pick<ValidationRow, "level" | "rationale" | "version">>> {
  const key = {
    municipalityId_assessmentId_unitId_questionId: {
      municipalityId,
      assessmentId,
      unitId,
      questionId,
    },
  };
  const current = await db.validation.findUnique({
    where: key,
    select: { level: true, rationale: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) {
    return { kind: "conflict", current: { ...current, level: parseLevel(current.level) } };
  }
  const version = seenVersion + 1;
  await db.validation.upsert({
    where: key,
    create: { municipalityId, assessmentId, unitId, questionId, ...columns, version },
    update: { ...columns, version },
  });
  return { kind: "saved", version };
}

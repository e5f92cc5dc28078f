import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";

export async function updateAssessment(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    seenVersion,
    ...columns
  }: {
    name: string;
    previousId: string | null;
    periodStart: string;
    periodEnd: string;
    seenVersion: number;
  },
): Promise<Saved<{ name: string; version: number }>> {
  const key = { municipalityId_id: { municipalityId, id: assessmentId } };
  const current = await db.assessment.findUniqueOrThrow({
    where: key,
    select: { name: true, version: true },
  });
  if (current.version !== seenVersion) return { kind: "conflict", current };
  const version = seenVersion + 1;
  await db.assessment.update({ where: key, data: { ...columns, version } });
  return { kind: "saved", version };
}

import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { EvidenceRow } from "./list-evidence";

export async function saveEvidence(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    id,
    interviewId,
    seenVersion,
    ...columns
  }: Omit<EvidenceRow, "removed" | "version"> & {
    readonly interviewId: string;
    readonly seenVersion: number;
    readonly updatedAt: Date;
  },
): Promise<Saved<{ title: string; version: number }>> {
  const key = { municipalityId_id: { municipalityId, id } };
  const current = await db.evidence.findUnique({
    where: { ...key, interview: { assessmentId } },
    select: { title: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  if (current !== null) {
    await db.evidence.update({ where: key, data: { ...columns, version } });
    return { kind: "saved", version };
  }
  const interview = await db.interview.findFirst({
    where: { municipalityId, assessmentId, id: interviewId },
    select: { id: true },
  });
  if (interview === null) return { kind: "notFound" };
  await db.evidence.create({ data: { municipalityId, id, interviewId, ...columns, version } });
  return { kind: "saved", version };
}

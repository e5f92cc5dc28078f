import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { InterviewRow } from "./list-interviews";

export type InterviewToSave = Omit<InterviewRow, "number" | "version" | "startedAt"> & {
  readonly seenVersion: number;
};

/** A new interview takes the next number of the assessment; numbers are never used again. */
export async function saveInterview(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { seenVersion, id, ...columns }: InterviewToSave,
): Promise<Saved<{ title: string; version: number }> & { readonly number?: number }> {
  const key = { municipalityId_id: { municipalityId, id }, assessmentId };
  const current = await db.interview.findUnique({
    where: key,
    select: { title: true, version: true, number: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  if (current !== null) {
    await db.interview.update({ where: key, data: { ...columns, version } });
    return { kind: "saved", version, number: current.number };
  }
  const { _max } = await db.interview.aggregate({
    where: { municipalityId, assessmentId },
    _max: { number: true },
  });
  const number = (_max.number ?? 0) + 1;
  await db.interview.create({
    data: { municipalityId, assessmentId, id, number, ...columns, version },
  });
  return { kind: "saved", version, number };
}

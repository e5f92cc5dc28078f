import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { NoteRow } from "./list-notes";

export type NoteToSave = Omit<NoteRow, "removed" | "version" | "createdAt"> & {
  readonly interviewId: string;
  readonly seenVersion: number;
  readonly now: Date;
};

export async function saveNote(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { id, interviewId, seenVersion, now, ...columns }: NoteToSave,
): Promise<Saved<{ text: string; version: number }>> {
  const key = { municipalityId_id: { municipalityId, id } };
  const current = await db.note.findUnique({
    where: { ...key, interview: { assessmentId } },
    select: { text: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  if (current !== null) {
    await db.note.update({ where: key, data: { ...columns, version, updatedAt: now } });
    return { kind: "saved", version };
  }
  const interview = await db.interview.findFirst({
    where: { municipalityId, assessmentId, id: interviewId },
    select: { id: true },
  });
  if (interview === null) return { kind: "notFound" };
  await db.note.create({
    data: { municipalityId, id, interviewId, ...columns, version, createdAt: now, updatedAt: now },
  });
  return { kind: "saved", version };
}

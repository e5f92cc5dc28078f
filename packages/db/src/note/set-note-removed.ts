import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Removing keeps the row, so that undo can bring it back. Answers whether there was such a note at that version. */
export async function setNoteRemoved(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { id, seenVersion, removedAt }: { id: string; seenVersion: number; removedAt: Date | null },
): Promise<boolean> {
  const { count } = await db.note.updateMany({
    where: { municipalityId, id, version: seenVersion, interview: { assessmentId } },
    data: { removedAt, version: seenVersion + 1 },
  });
  return count > 0;
}

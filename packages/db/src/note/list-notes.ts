import { NOTE_KINDS, type NoteKind } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type NoteRow = {
  readonly id: string;
  readonly questionId: string | null;
  readonly kind: NoteKind;
  readonly text: string;
  readonly isAnonymous: boolean;
  readonly mayBeUsed: boolean;
  readonly removed: boolean;
  readonly version: number;
  readonly createdAt: Date;
};

/** Notes and quotes of one interview in the order they were written, the removed ones marked. */
export async function listNotes(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<NoteRow[]> {
  const rows = await db.note.findMany({
    where: { municipalityId, interviewId },
    select: {
      id: true,
      questionId: true,
      kind: true,
      text: true,
      isAnonymous: true,
      mayBeUsed: true,
      removedAt: true,
      version: true,
      createdAt: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ removedAt, ...row }) => ({
    ...row,
    kind: parseCode(NOTE_KINDS, row.kind, "note kind"),
    removed: removedAt !== null,
  }));
}

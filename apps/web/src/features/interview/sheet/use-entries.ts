import type { NoteKind } from "@pejling/domain";
import { newId } from "../../../lib/new-id";
import { useSheet } from "./sheet-context";
import type { ChallengeField, EntryField, EvidenceField, NoteField } from "./sheet-value";
import { keyOf } from "./sheet-value";

/** Starts new entries on the question and changes those there are. */
export function useEntries() {
  const { session, question, theme, data } = useSheet();
  const interviewId = data.interview.id;
  const about = { interviewId, questionId: question.id, removed: false };
  return {
    edit: (entry: EntryField, isTyping: boolean) =>
      session.edit({ values: [entry], questionId: question.id, isTyping }),
    /** Takes its place on the sheet at once, but is nothing to save or undo before it says something. */
    start: (entry: EntryField) => {
      session.queue.edit({ key: keyOf(entry), value: entry, delay: 0 });
      focusEntry(keyOf(entry));
    },
    newNote: (noteKind: NoteKind): NoteField => ({
      ...{ kind: "note", id: newId(), ...about, noteKind },
      ...{ text: "", isAnonymous: true, mayBeUsed: false },
    }),
    newEvidence: (title = ""): EvidenceField => ({
      ...{ kind: "evidence", id: newId(), ...about, grade: "a", title, link: "" },
    }),
    newChallenge: (from?: NoteField): ChallengeField => ({
      ...{ kind: "challenge", id: newId(), ...about, noteId: from?.id ?? null },
      ...{ unitId: data.interview.unitId, challengeKind: "challenge", scope: "business" },
      ...{ statement: "", themeIds: [theme.id] },
    }),
  };
}

function focusEntry(key: string): void {
  requestAnimationFrame(() => {
    const field = document.querySelector(`[data-entry="${key}"] :is(textarea, input)`);
    if (field instanceof HTMLElement) field.focus();
  });
}

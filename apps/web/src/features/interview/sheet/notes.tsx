import { Button } from "../../../components/button";
import { Checkbox } from "../../../components/checkbox";
import { TextArea } from "../../../components/text-area";
import { m } from "../../../paraglide/messages";
import { EntryFrame } from "./entry-frame";
import { NOTE_KIND_WORDS } from "./entry-words";
import { listEntries } from "./read-fields";
import { useSheet } from "./sheet-context";
import type { NoteField } from "./sheet-value";
import { keyOf } from "./sheet-value";
import { SideSection } from "./side-section";
import { useEntries } from "./use-entries";

const LONG_TEXT = 20_000;

export function Notes() {
  const { fields, question, isReadOnly } = useSheet();
  const { start, newNote } = useEntries();
  const notes = listEntries(fields, "note", question.id);
  return (
    <SideSection title={m.interview_notes()} count={notes.length}>
      {notes.length > 0 && (
        <ul className="interview-entries">
          {notes.map(({ key, value }, index) => (
            <Note key={key} note={value} place={index + 1} />
          ))}
        </ul>
      )}
      {notes.length === 0 && <p className="pj-sub">{m.interview_notes_none()}</p>}
      {!isReadOnly && (
        <div className="pj-row">
          <Button size="small" id="interview-add-note" onClick={() => start(newNote("note"))}>
            {m.interview_add_note()}
          </Button>
          <Button size="small" onClick={() => start(newNote("quote"))}>
            {m.interview_add_quote()}
          </Button>
        </div>
      )}
    </SideSection>
  );
}

function Note({ note, place }: { note: NoteField; place: number }) {
  const { session, isReadOnly } = useSheet();
  const { edit, start, newChallenge } = useEntries();
  const label = `${NOTE_KIND_WORDS[note.noteKind]()} ${place}`;
  const isQuote = note.noteKind === "quote";
  return (
    <EntryFrame
      entry={note}
      label={label}
      actions={
        isQuote &&
        note.text.trim() !== "" && (
          <Button variant="tertiary" size="small" onClick={() => start(newChallenge(note))}>
            {m.interview_to_challenge()}
          </Button>
        )
      }
    >
      <TextArea
        label={label}
        rows={3}
        maxLength={LONG_TEXT}
        value={note.text}
        disabled={isReadOnly}
        placeholder={isQuote ? m.interview_quote_hint() : m.interview_note_hint()}
        onChange={(event) => edit({ ...note, text: event.target.value }, true)}
        onBlur={() => session.queue.flush(keyOf(note))}
      />
      {isQuote && (
        <div className="interview-entry__flags">
          <Checkbox
            label={m.interview_anonymous()}
            checked={note.isAnonymous}
            disabled={isReadOnly}
            onChange={(event) => edit({ ...note, isAnonymous: event.target.checked }, false)}
          />
          <Checkbox
            label={m.interview_may_be_used()}
            checked={note.mayBeUsed}
            disabled={isReadOnly}
            onChange={(event) => edit({ ...note, mayBeUsed: event.target.checked }, false)}
          />
        </div>
      )}
    </EntryFrame>
  );
}

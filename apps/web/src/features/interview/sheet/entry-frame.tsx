import type { ReactNode } from "react";
import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { ConflictBox } from "./conflict-box";
import { FieldNote } from "./field-note";
import { useSheet } from "./sheet-context";
import { type EntryField, keyOf } from "./sheet-value";

type EntryFrameProps = {
  readonly entry: EntryField;
  /** What a screen reader calls it: *Citat 2*. */
  readonly label: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** What notes, evidence and challenges share: their state, a conflict, and a way to remove them that can be undone. */
export function EntryFrame({ entry, label, children, actions }: EntryFrameProps) {
  const { fields, session, question, isReadOnly } = useSheet();
  const key = keyOf(entry);
  const field = fields.get(key);
  const remove = () => {
    const kept = field?.version ? field.base : entry;
    if ("removed" in kept) {
      session.edit({ values: [{ ...kept, removed: true }], questionId: question.id });
    }
  };
  if (field?.phase === "conflict") {
    return (
      <li className="interview-entry">
        <ConflictBox fieldKey={key} />
      </li>
    );
  }
  return (
    <li className="interview-entry" data-entry={key}>
      {children}
      <div className="interview-entry__foot">
        <FieldNote fieldKey={key} />
        {!isReadOnly && (
          <>
            {actions}
            <Button
              variant="tertiary"
              size="small"
              aria-label={m.interview_remove_named({ what: label })}
              onClick={remove}
            >
              {m.interview_remove()}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

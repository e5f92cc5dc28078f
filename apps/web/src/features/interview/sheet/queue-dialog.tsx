import { Button } from "../../../components/button";
import { Dialog } from "../../../components/dialog";
import { m } from "../../../paraglide/messages";
import type { SaveField } from "../save/save-field";
import { ChangeItem } from "./change-item";
import { ConflictBox } from "./conflict-box";
import { useSheet } from "./sheet-context";
import { isBlank, type SheetValue } from "./sheet-value";

type QueueDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Everything that is not on the server: what, when, and in a conflict both texts with a choice. */
export function QueueDialog({ isOpen, onClose }: QueueDialogProps) {
  const { fields, session } = useSheet();
  const unsent = [...fields].filter(([, field]) => isUnsent(field));
  const conflicts = unsent.filter(([, { phase }]) => phase === "conflict");
  const others = unsent.filter(([, { phase }]) => phase !== "conflict");
  return (
    <Dialog title={m.offline_list_title()} isOpen={isOpen} isWide onClose={onClose}>
      {unsent.length === 0 && <p>{m.offline_list_none()}</p>}
      {conflicts.length > 0 && (
        <ChangeList title={m.offline_list_conflicts()} changes={conflicts} onGo={onClose} />
      )}
      {others.length > 0 && (
        <>
          <ChangeList title={m.offline_list_waiting()} changes={others} onGo={onClose} />
          <p className="pj-sub interview-changes-title">{m.offline_list_text()}</p>
        </>
      )}
      <div className="pj-dialog__actions">
        {others.length > 0 && (
          <Button variant="primary" onClick={session.queue.retry}>
            {m.offline_send_now()}
          </Button>
        )}
        <Button onClick={onClose}>{m.components_close()}</Button>
      </div>
    </Dialog>
  );
}

type ChangeListProps = {
  readonly title: string;
  readonly changes: readonly (readonly [string, SaveField<SheetValue>])[];
  readonly onGo: () => void;
};

function ChangeList({ title, changes, onGo }: ChangeListProps) {
  const { data, model, question, go } = useSheet();
  return (
    <section>
      <h3 className="interview-changes-title">{title}</h3>
      <ul className="interview-changes">
        {changes.map(([key, { value, phase, problem, editedAt }]) => (
          <li key={key}>
            <ChangeItem
              {...{ value, editedAt, model }}
              participants={data.participants}
              isShort={phase === "conflict"}
            >
              {problem !== null && <p className="pj-error-text">{problem}</p>}
              {value.questionId !== null && value.questionId !== question.id && (
                <Button
                  variant="tertiary"
                  size="small"
                  onClick={() => {
                    onGo();
                    go(value.questionId ?? question.id);
                  }}
                >
                  {m.offline_go_to_question()}
                </Button>
              )}
            </ChangeItem>
            <ConflictBox fieldKey={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isUnsent({ phase, version, value }: SaveField<SheetValue>): boolean {
  return phase !== "clean" && !(version === 0 && isBlank(value));
}

import { Button } from "../../../components/button";
import { Icon } from "../../../components/icon";
import { m } from "../../../paraglide/messages";
import type { SavePhase } from "../save/save-field";
import { useSheet } from "./sheet-context";
import { findLack, isBlank, type Lack } from "./sheet-value";
import "./field-note.css";

const LACKS: Readonly<Record<Lack, () => string>> = {
  text: m.interview_lack_text,
  title: m.interview_lack_title,
  link: m.interview_lack_link,
  themes: m.interview_lack_themes,
};
const QUIET: Readonly<Partial<Record<SavePhase, () => string>>> = {
  waiting: m.interview_saving,
  saving: m.interview_saving,
  retrying: m.interview_retrying,
};

/** Beside a field: what is happening to it. Nothing while it is saved. */
export function FieldNote({ fieldKey }: { fieldKey: string }) {
  const { fields, session } = useSheet();
  const field = fields.get(fieldKey);
  if (field === undefined) return null;
  const quiet = QUIET[field.phase];
  if (quiet) {
    const isWarning = field.phase === "retrying";
    return (
      <span className={isWarning ? "interview-note is-warning" : "interview-note"}>
        {isWarning && <Icon name="warning" size={16} />}
        {quiet()}
      </span>
    );
  }
  const lack = field.phase === "incomplete" ? findLack(field.value) : null;
  if (lack !== null && (field.version > 0 || !isBlank(field.value))) {
    return (
      <span className="interview-note is-error" role="alert">
        <Icon name="error" size={16} />
        {LACKS[lack]()}
      </span>
    );
  }
  if (field.phase !== "refused") return null;
  return (
    <span className="interview-note is-error" role="alert">
      <Icon name="error" size={16} />
      {field.problem}
      <Button variant="tertiary" size="small" onClick={session.queue.retry}>
        {m.interview_try_again()}
      </Button>
    </span>
  );
}

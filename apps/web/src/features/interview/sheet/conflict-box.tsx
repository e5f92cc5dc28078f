import { Button } from "../../../components/button";
import { TextArea } from "../../../components/text-area";
import { m } from "../../../paraglide/messages";
import { describeValue } from "./describe-value";
import { useSheet } from "./sheet-context";
import { textOf, withText } from "./sheet-value";
import "./conflict-box.css";

const BETWEEN = "\n\n";

/** Two have written in the same field: both stand side by side, and the person chooses. */
export function ConflictBox({ fieldKey }: { fieldKey: string }) {
  const { fields, session, question, model } = useSheet();
  const field = fields.get(fieldKey);
  if (field?.phase !== "conflict" || field.theirs === null) return null;
  const mine = field.value;
  const theirs = field.theirs.value;
  const hasText = textOf(mine) !== "" || textOf(theirs) !== "";
  const settle = (keep: "mine" | "theirs") => session.settle(fieldKey, keep, question.id);
  const canKeepBoth = textOf(mine).trim() !== "" && textOf(theirs).trim() !== "";
  const keepBoth = () => {
    const value = withText(mine, `${textOf(theirs)}${BETWEEN}${textOf(mine)}`);
    session.queue.edit({ key: fieldKey, value, delay: 0 });
    settle("mine");
  };
  return (
    <div
      className="interview-conflict"
      role="alertdialog"
      aria-label={m.interview_conflict_title()}
    >
      <p className="interview-conflict__lead">
        <b>{m.interview_conflict_title()}</b> {m.interview_conflict_text()}
      </p>
      <div className="interview-conflict__sides">
        <div>
          <h4>{m.interview_conflict_mine()}</h4>
          <p>{describeValue(mine, model)}</p>
          {hasText && (
            <TextArea
              label={m.interview_conflict_edit()}
              rows={5}
              value={textOf(mine)}
              onChange={(event) =>
                session.queue.edit({
                  key: fieldKey,
                  value: withText(mine, event.target.value),
                  delay: 0,
                })
              }
            />
          )}
          <div className="pj-row">
            <Button variant="primary" size="small" onClick={() => settle("mine")}>
              {m.interview_keep_mine()}
            </Button>
            {canKeepBoth && (
              <Button size="small" onClick={keepBoth}>
                {m.offline_keep_both()}
              </Button>
            )}
          </div>
        </div>
        <div>
          <h4>{m.interview_conflict_theirs()}</h4>
          <p>{describeValue(theirs, model)}</p>
          {hasText && <blockquote>{textOf(theirs) || m.interview_no_text()}</blockquote>}
          <Button size="small" onClick={() => settle("theirs")}>
            {m.interview_keep_theirs()}
          </Button>
        </div>
      </div>
    </div>
  );
}

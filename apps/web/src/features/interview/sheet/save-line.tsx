import { Button } from "../../../components/button";
import { Icon } from "../../../components/icon";
import { formatTime } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import { countUnsaved } from "../save/count-unsaved";
import type { SavePhase } from "../save/save-field";
import { useSheet } from "./sheet-context";
import { isBlank } from "./sheet-value";
import "./save-line.css";

type SaveLineProps = {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onKeys: () => void;
};

/** Always in sight at the bottom: is what I wrote saved, and what can I take back? */
export function SaveLine({ onUndo, onRedo, onKeys }: SaveLineProps) {
  const { session, isReadOnly } = useSheet();
  const { past, future } = session.history();
  return (
    <div className="interview-line pj-no-print">
      <div className="interview-line__inner">
        <div className="interview-line__state" role="status">
          {!isReadOnly && <LineState />}
        </div>
        <div className="interview-line__actions">
          {!isReadOnly && (
            <>
              <Button variant="tertiary" size="small" disabled={past.length === 0} onClick={onUndo}>
                {m.interview_undo()}
              </Button>
              <Button
                variant="tertiary"
                size="small"
                disabled={future.length === 0}
                onClick={onRedo}
              >
                {m.interview_redo()}
              </Button>
            </>
          )}
          <Button variant="tertiary" size="small" className="interview-line__keys" onClick={onKeys}>
            {m.interview_keys()}
          </Button>
        </div>
      </div>
    </div>
  );
}

function LineState() {
  const { session, fields } = useSheet();
  const { conflicts, attention, retrying, saving, waiting } = countUnsaved(
    fields.values(),
    isBlank,
  );
  const { savedAt } = session.queue.state();
  if (conflicts > 0) {
    return (
      <Warning tone="error" text={m.interview_line_conflicts({ count: conflicts })}>
        <ShowButton phases={["conflict"]} />
      </Warning>
    );
  }
  if (retrying > 0) {
    return (
      <Warning tone="warning" text={m.interview_line_retrying({ count: retrying })}>
        <Button variant="tertiary" size="small" onClick={session.queue.retry}>
          {m.interview_try_now()}
        </Button>
      </Warning>
    );
  }
  if (attention > 0) {
    return (
      <Warning tone="error" text={m.interview_line_attention({ count: attention })}>
        <ShowButton phases={["refused", "incomplete"]} />
      </Warning>
    );
  }
  if (saving + waiting > 0) return m.interview_saving();
  if (savedAt === null) return m.interview_line_idle();
  return (
    <>
      <Icon name="check" size={18} />
      {m.interview_saved({ time: formatTime(savedAt) })}
    </>
  );
}

type WarningProps = {
  readonly tone: "warning" | "error";
  readonly text: string;
  readonly children: React.ReactNode;
};

function Warning({ tone, text, children }: WarningProps) {
  return (
    <span className={`interview-line__warning is-${tone}`}>
      <Icon name={tone} size={18} />
      {text}
      {children}
    </span>
  );
}

/** Leads to the question where the first such field stands, when it is not this one. */
function ShowButton({ phases }: { phases: readonly SavePhase[] }) {
  const { fields, question, go } = useSheet();
  const places = [...fields.values()]
    .filter(({ phase }) => phases.includes(phase))
    .map(({ value }) => value.questionId);
  const [place] = places;
  if (!place || places.includes(question.id)) return null;
  return (
    <Button variant="tertiary" size="small" onClick={() => go(place)}>
      {m.interview_show()}
    </Button>
  );
}

import { Button } from "../../../components/button";
import { Icon } from "../../../components/icon";
import { m } from "../../../paraglide/messages";
import type { SavePhase } from "../save/save-field";
import { describeStatus, toneOf } from "./queue-words";
import { useSheet } from "./sheet-context";
import { useQueueStatus } from "./use-queue-status";
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
  const { session } = useSheet();
  const status = useQueueStatus();
  const tone = toneOf(status);
  const text = describeStatus(status);
  const isWaiting = "count" in status && status.count > 0;
  if (tone === "plain") {
    return (
      <>
        {status.kind === "saved" && <Icon name="check" size={18} />}
        {text}
      </>
    );
  }
  return (
    <span className={`interview-line__warning is-${tone}`}>
      <Icon name={tone} size={18} />
      {text}
      {status.kind === "conflict" && <ShowButton phases={["conflict"]} />}
      {status.kind === "attention" && <ShowButton phases={["refused", "incomplete"]} />}
      {tone === "warning" && isWaiting && (
        <Button variant="tertiary" size="small" onClick={session.queue.retry}>
          {m.interview_try_now()}
        </Button>
      )}
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

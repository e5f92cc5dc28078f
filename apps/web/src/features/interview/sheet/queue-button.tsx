import { useState } from "react";
import { Button } from "../../../components/button";
import { Icon } from "../../../components/icon";
import { m } from "../../../paraglide/messages";
import { QueueDialog } from "./queue-dialog";
import { describeStatus, toneOf } from "./queue-words";
import { useSheet } from "./sheet-context";
import { useQueueStatus } from "./use-queue-status";
import "./queue-button.css";

/** In the interview's head: where what was written is, in words, and the list behind the words. */
export function QueueButton() {
  const { isReadOnly } = useSheet();
  const [isOpen, setIsOpen] = useState(false);
  const status = useQueueStatus();
  const tone = toneOf(status);
  if (isReadOnly) return null;
  return (
    <>
      <div className={`interview-queue is-${tone}`}>
        <span className="interview-queue__text">
          {tone !== "plain" && <Icon name={tone} size={18} />}
          {status.kind === "saved" && <Icon name="check" size={18} />}
          {describeStatus(status)}
        </span>
        {"count" in status && status.count > 0 && (
          <Button variant="tertiary" size="small" onClick={() => setIsOpen(true)}>
            {m.offline_see_list()}
          </Button>
        )}
      </div>
      <QueueDialog isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}

import { useSyncExternalStore } from "react";
import { Button } from "./button";
import { CloseButton } from "./close-button";
import { Icon } from "./icon";
import { dismissNotice, listNotices, type Notice, subscribeToNotices } from "./notices";
import "./toast-region.css";

const ICONS = { info: "info", success: "success", error: "error" } as const;

/** Once a page, always present: a live region must exist before it speaks. */
export function ToastRegion() {
  const notices = useSyncExternalStore(subscribeToNotices, listNotices);
  return (
    <div className="pj-toasts" aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Toast({ notice }: { notice: Notice }) {
  const { action } = notice;
  return (
    <div className={`pj-toast pj-toast--${notice.tone}`}>
      <Icon name={ICONS[notice.tone]} />
      <div className="pj-toast__text">
        {notice.text}
        {action && (
          <Button
            size="small"
            className="pj-toast__action"
            onClick={() => {
              dismissNotice(notice.id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <CloseButton onClick={() => dismissNotice(notice.id)} />
    </div>
  );
}

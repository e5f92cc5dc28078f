import { formatTime } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { QueueStatus } from "../save/queue-status";

export function describeStatus(status: QueueStatus): string {
  switch (status.kind) {
    case "conflict":
      return m.offline_status_conflicts({ count: status.count });
    case "offline":
      return status.count === 0
        ? m.offline_status_offline_idle()
        : m.offline_status_offline({ count: status.count });
    case "unreached":
      return m.offline_status_unreached({ count: status.count });
    case "attention":
      return m.offline_status_attention({ count: status.count });
    case "saving":
      return m.interview_saving();
    case "saved":
      return m.offline_status_saved({ time: formatTime(status.at) });
    case "idle":
      return m.interview_line_idle();
  }
}

export type StatusTone = "plain" | "warning" | "error";

export function toneOf({ kind }: QueueStatus): StatusTone {
  if (kind === "conflict" || kind === "attention") return "error";
  return kind === "offline" || kind === "unreached" ? "warning" : "plain";
}

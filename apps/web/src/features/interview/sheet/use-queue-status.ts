import { useOnline } from "../../../lib/offline/use-online";
import { findQueueStatus } from "../save/queue-status";
import { useSheet } from "./sheet-context";
import { isBlank } from "./sheet-value";

export function useQueueStatus() {
  const { session } = useSheet();
  const isOnline = useOnline();
  return findQueueStatus(session.queue.state(), { isBlank, isOnline });
}

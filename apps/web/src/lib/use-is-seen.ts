import { useSyncExternalStore } from "react";

/**
 * Whether the page is looked at. A browser keeps six connections to one place, and each stream holds one: a page behind
 * others lets its own go, or the page in front could not send.
 */
export function useIsSeen(): boolean {
  return useSyncExternalStore(listen, () => document.visibilityState === "visible");
}

function listen(onChange: () => void): () => void {
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}

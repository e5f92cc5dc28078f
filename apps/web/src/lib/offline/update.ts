import { useSyncExternalStore } from "react";

let isReady = false;
const listeners = new Set<() => void>();

/** A newer Pejling is there. Nothing is reloaded before the person says so. */
export function announceUpdate(): void {
  isReady = true;
  for (const listener of listeners) listener();
}

export function useUpdate(): boolean {
  return useSyncExternalStore(subscribe, () => isReady);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

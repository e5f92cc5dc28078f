import { useEffect, useSyncExternalStore } from "react";

let name: string | null = null;
const listeners = new Set<() => void>();

function setPageName(next: string | null): void {
  name = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The name of what the page shows, for the last step of the breadcrumb. */
export function usePageName(): string | null {
  return useSyncExternalStore(subscribe, () => name);
}

export function useProvidePageName(next: string | null): void {
  useEffect(() => {
    setPageName(next);
    return () => setPageName(null);
  }, [next]);
}

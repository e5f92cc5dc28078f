import { useSyncExternalStore } from "react";

type Question = { readonly count: number; readonly onConfirm: () => void };

let question: Question | null = null;
const listeners = new Set<() => void>();

/** Signing out removes what is unsent from the device: the person decides. */
export function askBeforeSignOut(asked: Question | null): void {
  question = asked;
  for (const listener of listeners) listener();
}

export function useSignOutQuestion(): Question | null {
  return useSyncExternalStore(subscribe, () => question);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

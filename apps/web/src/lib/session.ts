import { useSyncExternalStore } from "react";
import type { Me } from "./me";

/** How the ground under a page can go while somebody works on it. */
export type Ended =
  | { readonly kind: "signedOut" }
  | { readonly kind: "linkEnded" }
  | { readonly kind: "otherPerson"; readonly name: string };

let ended: Ended | null = null;
const listeners = new Set<() => void>();
const waiting = new Set<() => void>();

/**
 * What the page goes on showing after asking who is signed in. Whoever works here stays on the screen when the session has
 * ended, so that nothing written is lost; it is only told. Signed in again, the work goes on.
 */
export function keepMe(before: Me | undefined, after: Me): Me {
  const next = before === undefined ? null : decideEnded(before, after);
  const isBack = next === null && ended !== null;
  if (next?.kind !== ended?.kind) change(next);
  if (isBack) for (const listener of waiting) listener();
  return next === null || before === undefined ? after : before;
}

export function decideEnded(before: Me, after: Me): Ended | null {
  if (before.person !== null) {
    if (after.person === null) return { kind: "signedOut" };
    const isSame = after.person.userId === before.person.userId;
    return isSame ? null : { kind: "otherPerson", name: after.person.name };
  }
  const hasLostLink = before.link !== null && after.link === null && after.person === null;
  return hasLostLink ? { kind: "linkEnded" } : null;
}

/** Called when somebody has signed in again on a page where the session had ended: what waits can be saved. */
export function onSignedInAgain(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

export function useEnded(): Ended | null {
  return useSyncExternalStore(subscribe, () => ended);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Ended | null): void {
  ended = next;
  for (const listener of listeners) listener();
}

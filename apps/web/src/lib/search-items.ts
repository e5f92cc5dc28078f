import { useEffect, useSyncExternalStore } from "react";

/** Something the search (`/`) can open. `group` is a word the person reads: *Spørgsmål*. */
export type SearchItem = {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly href: string;
};

const sources = new Map<string, readonly SearchItem[]>();
const listeners = new Set<() => void>();
let all: readonly SearchItem[] = [];

function change(): void {
  all = [...sources.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSearchItems(): readonly SearchItem[] {
  return useSyncExternalStore(subscribe, () => all);
}

/** A page gives the search what it knows; it is forgotten when the page goes. Give a memoised list. */
export function useProvideSearchItems(source: string, items: readonly SearchItem[]): void {
  useEffect(() => {
    sources.set(source, items);
    change();
    return () => {
      sources.delete(source);
      change();
    };
  }, [source, items]);
}

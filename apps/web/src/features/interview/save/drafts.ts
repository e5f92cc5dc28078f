import { isSame, type SaveField } from "./save-field";

/** Something written that had not reached the server when it was last seen. */
export type Draft<Value> = {
  readonly key: string;
  readonly value: Value;
  readonly version: number;
  readonly writtenAt: string;
};

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
type Place = { readonly store: Store; readonly sheet: string };

const PREFIX = "pejling.unsaved";

/** Each opened page keeps its own list, so that two tabs never write over each other's. */
export function storeDrafts<Value>(
  { store, sheet }: Place,
  page: string,
  drafts: readonly Draft<Value>[],
): void {
  const name = `${PREFIX}:${sheet}:${page}`;
  try {
    if (drafts.length === 0) store.removeItem(name);
    else store.setItem(name, JSON.stringify(drafts));
  } catch {
    // The browser's store is full or closed: the text is still in the field and warns before the page is left.
  }
}

export function toDrafts<Value>(
  fields: ReadonlyMap<string, SaveField<Value>>,
  isBlank: (value: Value) => boolean,
  writtenAt: string,
): Draft<Value>[] {
  return [...fields]
    .filter(([, field]) => field.phase !== "clean" && !isBlank(field.value))
    .map(([key, { value, version }]) => ({ key, value, version, writtenAt }));
}

/** What earlier pages on this machine left unsaved on the sheet, the newest of each field. */
export function listDrafts<Value>(
  { store, sheet }: Place,
  page: string,
  parse: (stored: unknown) => Draft<Value> | null,
): Draft<Value>[] {
  const newest = new Map<string, Draft<Value>>();
  for (const name of draftNames({ store, sheet }, page)) {
    for (const draft of readList(store, name, parse)) {
      const known = newest.get(draft.key);
      if (known === undefined || known.writtenAt < draft.writtenAt) newest.set(draft.key, draft);
    }
  }
  return [...newest.values()];
}

export function forgetDrafts(place: Place, page: string): void {
  for (const name of draftNames(place, page)) place.store.removeItem(name);
}

/** A draft the server turns out to have is no longer one. */
export function stillUnsaved<Value>(
  drafts: readonly Draft<Value>[],
  fields: ReadonlyMap<string, SaveField<Value>>,
): Draft<Value>[] {
  return drafts.filter(({ key, value }) => !isSame(fields.get(key)?.value, value));
}

function draftNames({ store, sheet }: Place, page: string): string[] {
  const prefix = `${PREFIX}:${sheet}:`;
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return names.filter((name) => name.startsWith(prefix) && name !== `${prefix}${page}`);
}

function readList<Value>(
  store: Store,
  name: string,
  parse: (stored: unknown) => Draft<Value> | null,
): Draft<Value>[] {
  const stored = readJson(store.getItem(name));
  return Array.isArray(stored) ? stored.flatMap((entry) => parse(entry) ?? []) : [];
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
}

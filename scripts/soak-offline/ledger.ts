import { isSame } from "../../apps/web/src/features/interview/save/save-field";
import { keyOf, type SheetValue } from "../../apps/web/src/features/interview/sheet/sheet-value";

type Stored = {
  readonly person: string;
  readonly value: SheetValue;
  readonly version: number;
};
type Pending = { readonly person: string; readonly tab: string; readonly value: SheetValue };

export type Ledger = ReturnType<typeof createLedger>;

/**
 * What somebody standing behind both people would write down: what each has typed and not seen replaced by own hand, what
 * each has been shown, and every version the server has acknowledged. What is wrong is what cannot be explained by it.
 */
export function createLedger() {
  const pending = new Map<string, Pending>();
  /** What each has written by own hand, in order, from the last that the server has acknowledged. */
  const written = new Map<string, SheetValue[]>();
  const shown = new Set<string>();
  const stored = new Map<string, Stored[]>();
  const faults: string[] = [];
  const key = (person: string, tab: string, field: string) => `${person} ${tab} ${field}`;

  function show(person: string, field: string, version: number) {
    shown.add(`${person} ${field} ${version}`);
  }

  function settle(person: string, value: SheetValue) {
    for (const [name, each] of pending) {
      if (each.person === person && isSame(each.value, value)) pending.delete(name);
    }
  }

  return {
    faults,
    show,
    /** A field at rest says that the server holds this: then it does, in that very version. */
    rest: (person: string, value: SheetValue, version: number) => {
      const field = keyOf(value);
      const held = stored.get(field)?.[version - 1];
      const isHeld = version === 0 || (held !== undefined && isSame(held.value, value));
      if (!isHeld) faults.push(`${field}: ${person} is told version ${version} is saved`);
      show(person, field, version);
      settle(person, value);
    },
    /** The server has it, or the person has chosen to let it go. */
    settle,
    type: (person: string, tab: string, value: SheetValue) => {
      const field = keyOf(value);
      pending.set(key(person, tab, field), { person, tab, value });
      written.set(`${person} ${field}`, [...(written.get(`${person} ${field}`) ?? []), value]);
    },
    /** Text of a closed page that stands in an open one again is the open one's from now on. */
    takeUp: (person: string, from: { readonly tab: string; readonly key: string }, to: string) => {
      const moved = pending.get(key(person, from.tab, from.key));
      if (moved === undefined) return;
      pending.delete(key(person, from.tab, from.key));
      pending.set(key(person, to, from.key), { ...moved, tab: to });
    },
    /** Every acknowledged save stands on a version whose content the person has been shown, or wrote. */
    save: (saved: Stored) => {
      const field = keyOf(saved.value);
      const before = stored.get(field) ?? [];
      const last = before.at(-1);
      if (saved.version !== (last?.version ?? 0) + 1) {
        faults.push(`${field}: version ${saved.version} came after ${last?.version}`);
      }
      const hasSeen =
        last === undefined ||
        last.person === saved.person ||
        shown.has(`${saved.person} ${field} ${last.version}`);
      if (!hasSeen) {
        faults.push(`${field}: ${saved.person} wrote over version ${last.version} without a word`);
      }
      // Set to another level and back again, it is said again by the person's own hand, also where more was written since.
      const own = written.get(`${saved.person} ${field}`) ?? [];
      const at = own.findIndex((value) => isSame(value, saved.value));
      if (at >= 0) written.set(`${saved.person} ${field}`, own.slice(at + 1));
      if (last?.person === saved.person && isSame(last.value, saved.value) && at < 0) {
        faults.push(`${field}: version ${saved.version} says again what ${last.version} says`);
      }
      stored.set(field, [...before, saved]);
      settle(saved.person, saved.value);
    },
    latest: (field: string) => stored.get(field)?.at(-1)?.value ?? null,
    fields: () => [...stored.keys()],
    listLost: () => [...pending.values()].map(({ person, value }) => `${person}: ${toText(value)}`),
  };
}

function toText(value: SheetValue): string {
  return JSON.stringify(value);
}

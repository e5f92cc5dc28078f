import type { Choice } from "./choice";
import { readKept, writeKept } from "./kept-text";

/** The session this phone has a seat in. The secret that holds the seat is in a cookie no script can read. */
export type Seat = {
  readonly code: string;
  readonly municipality: string;
  readonly interview: string;
};

type Kept = { readonly seat: Seat; readonly choices: readonly Choice[] };

const KEY = "pejling.phone";
const VERSION = 1;

/** What the phone remembers across a reload. What cannot be read, from another version, is nothing. */
export function readMemory(): Kept | null {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepMemory({ seat, choices }: Kept): void {
  writeKept(KEY, JSON.stringify({ version: VERSION, seat, choices }));
}

export function forgetMemory(): void {
  writeKept(KEY, null);
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    Reflect.get(value, "version") === VERSION &&
    typeof Reflect.get(value, "seat") === "object" &&
    Array.isArray(Reflect.get(value, "choices"))
  );
}

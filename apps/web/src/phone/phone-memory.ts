import type { Choice } from "./choice";

/** The session this phone has a seat in. The secret that holds the seat is in a cookie no script can read. */
export type Seat = {
  readonly code: string;
  readonly municipality: string;
  readonly interview: string;
};

type Kept = { readonly seat: Seat; readonly choices: readonly Choice[] };

const KEY = "pejling.phone";
const VERSION = 1;
/** Where the browser keeps nothing, as in some private windows: then it lasts as long as the page. */
let unkept: string | null = null;

/** What the phone remembers across a reload. What cannot be read, from another version, is nothing. */
export function readMemory(): Kept | null {
  try {
    const kept: unknown = JSON.parse(readText() ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepMemory({ seat, choices }: Kept): void {
  writeText(JSON.stringify({ version: VERSION, seat, choices }));
}

export function forgetMemory(): void {
  writeText(null);
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

function readText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? unkept;
  } catch {
    return unkept;
  }
}

function writeText(text: string | null): void {
  unkept = text;
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Kept by the page alone then.
  }
}

import { readKept, writeKept } from "../kept-text";
import type { Draft, Drafts } from "./drafts";

const KEY = "pejling.phone.corrections";

/** What was being written in the session with this code, across a reload. */
export function readDrafts(code: string): Drafts {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? "null");
    if (fieldOf(kept, "code") !== code) return {};
    const drafts = Object.entries(Object(fieldOf(kept, "drafts")));
    return Object.fromEntries(drafts.filter((each): each is [string, Draft] => isDraft(each[1])));
  } catch {
    return {};
  }
}

export function keepDrafts(code: string, drafts: Drafts): void {
  const isEmpty = Object.keys(drafts).length === 0;
  writeKept(KEY, isEmpty ? null : JSON.stringify({ code, drafts }));
}

export function forgetDrafts(): void {
  writeKept(KEY, null);
}

function isDraft(value: unknown): value is Draft {
  const tried = fieldOf(value, "tried");
  return (
    typeof fieldOf(value, "text") === "string" &&
    typeof fieldOf(value, "id") === "string" &&
    (tried === null || typeof tried === "string") &&
    typeof fieldOf(value, "isOpen") === "boolean"
  );
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

import type { Draft } from "../save/drafts";
import { keyOf, type SheetValue } from "./sheet-value";

const KINDS = ["rating", "consensus", "validation", "note", "evidence", "challenge"];

/** What the browser kept is only used when it is recognisably a field of the sheet. */
export function parseDraft(stored: unknown): Draft<SheetValue> | null {
  const key = partOf(stored, "key");
  const value = partOf(stored, "value");
  const version = partOf(stored, "version");
  const writtenAt = partOf(stored, "writtenAt");
  if (!isSheetValue(value) || keyOf(value) !== key) return null;
  if (typeof version !== "number" || typeof writtenAt !== "string") return null;
  return { key, value, version, writtenAt };
}

function isSheetValue(value: unknown): value is SheetValue {
  return KINDS.includes(String(partOf(value, "kind")));
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

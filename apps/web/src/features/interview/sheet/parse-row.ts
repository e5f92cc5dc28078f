import { type OutboxRow, ROW_FORMAT } from "../../../lib/offline/device-db";
import type { Unsent } from "../save/save-queue";
import { keyOf, type SheetValue } from "./sheet-value";

const KINDS = ["rating", "consensus", "validation", "note", "evidence", "challenge"];

/** What the device kept is only used when it is recognisably a field of the sheet. */
export function parseRow(row: OutboxRow): Unsent<SheetValue> | null {
  const { format, key, value, base, version, unanswered, writtenAt } = row;
  if (format !== ROW_FORMAT || !isSheetValue(value) || keyOf(value) !== key) return null;
  return {
    ...{ key, value, version, editedAt: new Date(writtenAt) },
    base: isSheetValue(base) ? base : value,
    unanswered: unanswered.filter(isSheetValue),
  };
}

export function isSheetValue(value: unknown): value is SheetValue {
  return KINDS.includes(String(partOf(value, "kind")));
}

export function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

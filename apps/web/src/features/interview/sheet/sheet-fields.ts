import type { RouterOutputs } from "@pejling/api";
import type { SaveField, Versioned } from "../save/save-field";
import { keyOf, type SheetValue } from "./sheet-value";

export type SheetData = RouterOutputs["interview"]["sheet"];
export type SheetFields = ReadonlyMap<string, SaveField<SheetValue>>;
export type SheetRow = Versioned<SheetValue> & { readonly key: string };

/** Every saved value of the sheet as a field of its own, with its version. */
export function toSheetRows(sheet: SheetData): SheetRow[] {
  const interviewId = sheet.interview.id;
  return [
    ...sheet.ratings.map(({ version, ...rest }) => toRow({ kind: "rating", ...rest }, version)),
    ...sheet.consensuses.map(({ version, ...rest }) =>
      toRow({ kind: "consensus", interviewId, ...rest }, version),
    ),
    ...sheet.validations.map(({ version, ...rest }) =>
      toRow({ kind: "validation", ...rest }, version),
    ),
    ...sheet.notes.map(({ version, kind, createdAt: _, ...rest }) =>
      toRow({ ...rest, kind: "note", interviewId, noteKind: kind }, version),
    ),
    ...sheet.evidence.map(({ version, ...rest }) =>
      toRow({ kind: "evidence", interviewId, ...rest }, version),
    ),
    ...sheet.challenges.map(({ version, kind, themeIds, ...rest }) =>
      toRow(
        { ...rest, kind: "challenge", challengeKind: kind, themeIds: [...themeIds].sort() },
        version,
      ),
    ),
  ];
}

function toRow(value: SheetValue, version: number): SheetRow {
  return { key: keyOf(value), value, version };
}

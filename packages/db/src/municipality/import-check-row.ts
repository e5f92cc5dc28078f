import type { ArchiveRow } from "./export-rows";
import type { Column } from "./export-tables";
import { fitsColumn } from "./import-formats";

/** No door takes a longer text. */
const LONGEST_TEXT = 20_000;
const UNSTORABLE = /\p{Surrogate}|\0/u;

/** What is wrong with a row that somebody else wrote, in words that follow "row 3 of unit.jsonl"; null when nothing is. */
export function findRowProblem(
  row: ArchiveRow,
  { model, columns }: { readonly model: string; readonly columns: readonly Column[] },
): string | null {
  const known = new Set(columns.map(({ name }) => name));
  const unknown = Object.keys(row).find((name) => !known.has(name));
  if (unknown !== undefined) return "has a column that is not known here";
  for (const column of columns) {
    const { name } = column;
    if (!Object.hasOwn(row, name)) return `lacks column "${name}"`;
    if (!fits(row[name], { ...column, model })) return `has a value in "${name}" that does not fit`;
  }
  return null;
}

function fits(value: unknown, column: Column & { readonly model: string }): boolean {
  if (value === null) return column.isOptional;
  switch (column.kind) {
    case "text":
      return typeof value === "string" && isText(value, column);
    case "int":
      return typeof value === "number" && Number.isSafeInteger(value);
    case "float":
      return typeof value === "number" && Number.isFinite(value);
    case "bool":
      return typeof value === "boolean";
    case "time":
      return typeof value === "string" && isMoment(value);
    case "json":
      return typeof value === "object" && !Array.isArray(value);
  }
}

function isText(value: string, column: Column & { readonly model: string }): boolean {
  if (value.length > LONGEST_TEXT || UNSTORABLE.test(value)) return false;
  if (column.codes !== null && !column.codes.includes(value)) return false;
  return fitsColumn(value, column);
}

/** As it is written into an archive, so that it comes out as it went in. */
function isMoment(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

export type CsvCell = string | number | null;

const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A file Danish Excel opens as it stands: semicolon, byte order mark, decimal comma. Text that a spreadsheet would run
 * as a formula gets a leading apostrophe; a negative number is a number and keeps its sign.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCsvCell).join(";")}\r\n`).join("")}`;
}

function toCsvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

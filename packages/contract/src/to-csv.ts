export type CsvCell = string | number | null;

const NUMERIC = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?\s?%?$/;
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A file that Danish Excel opens as it stands: semicolon, byte order mark, decimal comma. A cell that a spreadsheet
 * would run as a formula gets a leading apostrophe; a number keeps its sign.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(toCsvCell).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

export function toCsvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell).replace(".", ",") : "";
  const safe = FORMULA_START.test(cell) && !NUMERIC.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

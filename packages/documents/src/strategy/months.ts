export const MONTH_NAMES =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";

const MONTHS = MONTH_NAMES.split("|");

/** "marts" → "03". */
export function toMonth(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, "0");
}

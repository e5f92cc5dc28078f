import { compareDanish } from "../lib/formatters";

export type SortValue = string | number | null;

/** What has no value stands last, whichever way the rest is turned. */
export function sortRows<Row>(
  rows: readonly Row[],
  read: (row: Row) => SortValue,
  direction: "ascending" | "descending",
): Row[] {
  const turn = direction === "ascending" ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [read(left), read(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return turn * (a - b);
    return turn * compareDanish(String(a), String(b));
  });
}

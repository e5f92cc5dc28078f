import { formatList } from "../../lib/formatters";

/** A difference the reader cannot see at one decimal is a tie. */
const VISIBLE = 0.05;
/** More names than this are a list, not a sentence. */
const NAMED = 3;

export type Ends<Row> = { readonly highest: readonly Row[]; readonly lowest: readonly Row[] };

/** Everybody at the top and everybody at the bottom, ties and all. Null where all are alike or there is nothing. */
export function findEnds<Row>(
  rows: readonly Row[],
  read: (row: Row) => number | null,
): Ends<Row> | null {
  const values = rows.flatMap((row) => read(row) ?? []);
  const [top, bottom] = [Math.max(...values), Math.min(...values)];
  if (values.length === 0 || top - bottom < VISIBLE) return null;
  const near = (end: number) =>
    rows.filter((row) => Math.abs((read(row) ?? Number.POSITIVE_INFINITY) - end) < VISIBLE);
  return { highest: near(top), lowest: near(bottom) };
}

/** `a, b og c`, or how many where they are too many to name. */
export function nameSome(names: readonly string[], countText: (count: number) => string): string {
  return names.length > NAMED ? countText(names.length) : formatList(names);
}

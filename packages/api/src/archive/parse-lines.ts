import type { ArchiveRow } from "@pejling/db";

/** A frozen result or a model is one line; none comes near this. */
const LONGEST_LINE_BYTES = 16 * 1_048_576;
const NEWLINE = 10;

export type LinesParsed =
  | { readonly ok: true; readonly rows: readonly ArchiveRow[] }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** One JSON object a line, each line ended. A line is measured before it is read. */
export function parseLines(bytes: Buffer): LinesParsed {
  const rows: ArchiveRow[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const line = rows.length + 1;
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return { ok: false, line, problem: "is not ended" };
    if (end - start > LONGEST_LINE_BYTES) return { ok: false, line, problem: "is too long" };
    const row = parseRow(bytes.subarray(start, end), decoder);
    if (row === null) return { ok: false, line, problem: "is not a JSON object" };
    rows.push(row);
    start = end + 1;
  }
  return { ok: true, rows };
}

function parseRow(bytes: Buffer, decoder: TextDecoder): ArchiveRow | null {
  try {
    const row: unknown = JSON.parse(decoder.decode(bytes));
    return typeof row === "object" && row !== null && !Array.isArray(row)
      ? (row as ArchiveRow)
      : null;
  } catch {
    return null;
  }
}

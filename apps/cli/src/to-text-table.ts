/** Rows of cells under each other, the first row on top; the first column stands left, numbers right. */
export function toTextTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))),
  );
  const lines = rows.map((row) =>
    widths.map((width, column) => pad({ text: row[column] ?? "", width, column })).join("  "),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

function pad({ text, width, column }: { text: string; width: number; column: number }): string {
  const space = " ".repeat(width - lengthOf(text));
  return column === 0 ? text + space : space + text;
}

function lengthOf(text: string): number {
  return [...text].length;
}

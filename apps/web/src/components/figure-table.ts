import { formatDecimal } from "../lib/formatters";

export type FigureCell = string | number | null;
export type FigureColumn = {
  readonly header: string;
  /** How many decimals the reader sees. The file keeps the number as it is. */
  readonly decimals?: number;
};

export function formatCell(cell: FigureCell, column: FigureColumn): string {
  if (typeof cell === "number" || cell === null) return formatDecimal(cell, column.decimals ?? 0);
  return cell;
}

export function isNumberColumn(rows: readonly (readonly FigureCell[])[], index: number): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => typeof cell === "number");
}

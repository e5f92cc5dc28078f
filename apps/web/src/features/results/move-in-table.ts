import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrows move from a link in a table's cell to the one beside, above or below it. */
export function moveInTable(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest("td, th") : null;
  if (step === undefined || !(cell instanceof HTMLTableCellElement)) return;
  const row = cell.parentElement;
  if (!(row instanceof HTMLTableRowElement)) return;
  const next = event.currentTarget.rows[row.rowIndex + step[0]]?.cells[cell.cellIndex + step[1]];
  const link = next?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}

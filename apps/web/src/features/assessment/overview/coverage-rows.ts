import type { CellReason } from "@pejling/domain";

export type CoverageState = "scored" | "thin" | "unrated" | "notApplicable";
export type CoverageCell = {
  readonly theme: string;
  readonly state: CoverageState;
  /** Share (0–1) of the theme's applicable questions that have a level. */
  readonly share: number | null;
  readonly n: number;
};
export type CoverageRow = {
  readonly unit: string;
  readonly cells: readonly CoverageCell[];
  /** Applicable themes without a number. */
  readonly gaps: number;
};

const STATES: Readonly<Record<CellReason, CoverageState>> = {
  nothingApplicable: "notApplicable",
  nothingRated: "unrated",
  belowMinCoverage: "thin",
};

type CellInput = {
  readonly unit: string;
  readonly theme: string;
  readonly coverage: number | null;
  readonly n: number;
  readonly reason: CellReason | null;
};

/** One row per unit with the themes in the model's order; a unit nobody has asked has every theme unrated. */
export function toCoverageRows(
  cells: readonly CellInput[],
  units: readonly string[],
  themes: readonly string[],
): readonly CoverageRow[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.unit} ${cell.theme}`, cell]));
  return units.map((unit) => {
    const row = themes.map((theme) => toCell(theme, byPlace.get(`${unit} ${theme}`)));
    return { unit, cells: row, gaps: row.filter(isGap).length };
  });
}

function toCell(theme: string, cell: CellInput | undefined): CoverageCell {
  if (cell === undefined) return { theme, state: "unrated", share: null, n: 0 };
  const state = cell.reason === null ? "scored" : STATES[cell.reason];
  return { theme, state, share: cell.coverage, n: cell.n };
}

function isGap({ state }: CoverageCell): boolean {
  return state === "thin" || state === "unrated";
}

/** How many of the cells that apply have a number, and the unit that lacks most; null when none lacks any. */
export function summariseCoverage(rows: readonly CoverageRow[]) {
  const applicable = rows.flatMap(({ cells }) =>
    cells.filter(({ state }) => state !== "notApplicable"),
  );
  const thinnest = rows.toSorted((left, right) => right.gaps - left.gaps)[0];
  return {
    total: applicable.length,
    scored: applicable.filter(({ state }) => state === "scored").length,
    thinnest: thinnest === undefined || thinnest.gaps === 0 ? null : thinnest.unit,
  };
}

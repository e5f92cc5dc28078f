import {
  type AssessmentScore,
  type CellReason,
  type ScoringInput,
  summariseSpread,
} from "@pejling/domain";
import { toTextTable } from "../to-text-table";
import { formatIndex, formatLevel, formatShare } from "./format-number";

type Scored = {
  readonly input: ScoringInput;
  readonly score: AssessmentScore;
  readonly columns: number;
};

const REASONS: Readonly<Record<CellReason, string>> = {
  nothingApplicable: "nothing applies",
  nothingRated: "nothing rated",
  belowMinCoverage: "too few questions have a level",
};

/** The result for a person at a terminal. A level never stands without its n and agreement. */
export function toScoreText(scored: Scored): string {
  const { input, score } = scored;
  const respondents = new Set(input.ratings.map(({ respondent }) => respondent)).size;
  const { overall } = score;
  const way =
    overall.percentToTarget === null
      ? ""
      : ` · ${formatShare(overall.percentToTarget)} of the way to the targets`;
  return [
    `Model ${input.model.id} ${input.model.version} · ${input.units.length} units · ${respondents} respondents`,
    "",
    "Level · n · agreement",
    ...toGrids(scored),
    toThemes(score),
    ...toRemarks(score),
    `Overall ${formatLevel(overall.score)}${way}`,
  ].join("\n");
}

/** Themes down, units across, in as many grids as the terminal's width asks for. */
function toGrids({ input, score, columns }: Scored): string[] {
  const cells = new Map(score.cells.map((cell) => [`${cell.unit} ${cell.theme}`, cell]));
  const themes = input.model.themes;
  const cellText = (unit: string, theme: (typeof themes)[number]) => {
    const cell = cells.get(`${unit} ${theme.id}`);
    if (cell === undefined) return "";
    const asked = new Set(theme.questions.map(({ id }) => id));
    const rows = score.questions.filter((row) => row.unit === unit && asked.has(row.question));
    const { agreement } = summariseSpread(rows);
    return `${formatLevel(cell.score)} · ${cell.n} · ${formatIndex(agreement)}`;
  };
  const perUnit = input.units.map(({ id }) => [id, ...themes.map((theme) => cellText(id, theme))]);
  const first = ["", ...themes.map(({ id }) => id)];
  return splitByWidth({ first, perUnit, columns }).map((block) => {
    const table = first.map((name, row) => [name, ...block.map((column) => column[row] ?? "")]);
    return `${toTextTable(table)}\n`;
  });
}

function splitByWidth(about: {
  readonly first: readonly string[];
  readonly perUnit: readonly (readonly string[])[];
  readonly columns: number;
}): (readonly string[])[][] {
  const widthOf = (cells: readonly string[]) => Math.max(...cells.map((cell) => cell.length)) + 2;
  const left = widthOf(about.first);
  const blocks: (readonly string[])[][] = [];
  let used = 0;
  for (const column of about.perUnit) {
    const width = widthOf(column);
    const block = blocks.at(-1);
    if (block === undefined || used + width > about.columns) {
      blocks.push([column]);
      used = left + width;
    } else {
      block.push(column);
      used += width;
    }
  }
  return blocks;
}

function toThemes({ themes }: AssessmentScore): string {
  const rows = themes.map((row) => [
    row.theme,
    formatLevel(row.score),
    formatLevel(row.lowest),
    formatLevel(row.highest),
    formatIndex(row.icc1),
    formatIndex(row.icc2),
  ]);
  return `${toTextTable([["All units", "level", "lowest", "highest", "ICC(1)", "ICC(2)"], ...rows])}\n`;
}

function toRemarks({ cells, questions }: AssessmentScore): string[] {
  const missing = cells.flatMap(({ unit, theme, reason }) =>
    reason === null ? [] : [`${theme} in ${unit} (${REASONS[reason]})`],
  );
  const split = questions.flatMap((row) =>
    row.split === true ? [`${row.question} in ${row.unit}`] : [],
  );
  return [
    ...(missing.length === 0 ? [] : [`No level: ${missing.join(", ")}\n`]),
    ...(split.length === 0 ? [] : [`Split groups: ${split.join(", ")}\n`]),
  ];
}

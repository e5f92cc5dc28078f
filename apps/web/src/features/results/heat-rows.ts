import { currentLocale } from "../../lib/locale";
import { type Question, readQuestions } from "./questions";
import type { Outline, Result, ResultCell } from "./results-types";

export type HeatCell = Pick<ResultCell, "unit" | "theme" | "n" | "reason" | "roleGap"> & {
  readonly level: number | null;
  /** Questions with a level, of those that are applicable. */
  readonly rated: number;
  readonly applicable: number;
  /** Null where fewer than five have answered: then the spread is hidden, not absent. */
  readonly spread: { readonly counts: readonly number[]; readonly agreement: number | null } | null;
  readonly splitCount: number;
};
export type HeatRow = {
  readonly unit: string;
  readonly name: string;
  readonly respondents: number;
  readonly cells: readonly HeatCell[];
};
export type Heat = {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly themes: readonly string[];
  }[];
  readonly themes: readonly string[];
  readonly rows: readonly HeatRow[];
};

/** Units down, themes across in the model's order and groups; nothing is sorted by how good it is. */
export function toHeat(
  result: Pick<Result, "cells" | "units" | "questions">,
  outline: Outline,
): Heat {
  const locale = currentLocale();
  const groups = outline.groups.map(({ id, title }) => ({
    id,
    title: title[locale],
    themes: outline.themes.filter(({ group }) => group === id).map((theme) => theme.id),
  }));
  const themes = groups.flatMap((group) => group.themes);
  const cells = new Map(result.cells.map((cell) => [toKey(cell.unit, cell.theme), cell]));
  const questions = groupQuestions(readQuestions(result), outline);
  const rows = result.units.map(({ code, name, respondents }) => ({
    unit: code,
    name,
    respondents,
    cells: themes.flatMap((theme) => {
      const cell = cells.get(toKey(code, theme));
      return cell === undefined ? [] : [toHeatCell(cell, questions.get(toKey(code, theme)) ?? [])];
    }),
  }));
  return { groups: groups.filter((group) => group.themes.length > 0), themes, rows };
}

function toHeatCell(cell: ResultCell, questions: readonly Question[]): HeatCell {
  const { unit, theme, n, reason, roleGap, score, spread } = cell;
  return {
    unit,
    theme,
    n,
    reason,
    roleGap,
    level: score,
    rated: questions.filter(({ level }) => level !== null).length,
    applicable: questions.filter(({ applicable }) => applicable).length,
    spread:
      spread === null
        ? null
        : { counts: toCounts(spread.distribution), agreement: spread.agreement },
    splitCount: spread?.splitQuestions.length ?? 0,
  };
}

/** Ratings per level, lowest level first. */
export function toCounts(distribution: Readonly<Record<string, number>>): readonly number[] {
  return Object.entries(distribution)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, count]) => count);
}

function groupQuestions(questions: readonly Question[], outline: Outline) {
  const themeOf = new Map(
    outline.themes.flatMap((theme) => theme.questions.map(({ id }) => [id, theme.id] as const)),
  );
  const grouped = new Map<string, Question[]>();
  for (const question of questions) {
    const key = toKey(question.unit, themeOf.get(question.question) ?? "");
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [question]);
    else known.push(question);
  }
  return grouped;
}

function toKey(unit: string, theme: string): string {
  return `${unit} ${theme}`;
}

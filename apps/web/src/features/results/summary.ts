import { compareUnits } from "./compare-units";
import type { Result } from "./results-types";

/** A difference the reader cannot see at one decimal is no difference to speak of. */
const VISIBLE = 0.05;
/** From a whole level on, two roles live in different realities. */
const ROLE_GAP = 1;

export type Tension =
  | {
      readonly kind: "split";
      readonly unit: string;
      readonly theme: string;
      readonly roleGap: number | null;
    }
  | {
      readonly kind: "roleGap";
      readonly unit: string;
      readonly theme: string;
      readonly roleGap: number;
    };

export type Summary = {
  readonly overall: number | null;
  /** Units furthest on; several where one decimal cannot tell them apart. */
  readonly strongest: readonly string[];
  readonly isLevel: boolean;
  readonly target:
    | { readonly kind: "none" }
    | { readonly kind: "reached" }
    | { readonly kind: "behind"; readonly themes: readonly string[]; readonly gap: number };
  readonly tension: Tension | null;
  readonly themesWithoutScore: number;
};

/** What a director needs first, as facts; `summaryText` puts them in words. */
export function toSummary(result: Pick<Result, "overall" | "themes" | "cells" | "units">): Summary {
  const { leaders, isLevel } = compareUnits(result);
  return {
    overall: result.overall.score,
    strongest: leaders,
    isLevel,
    target: furthestFromTarget(result.themes),
    tension: biggestTension(result.cells),
    themesWithoutScore: result.themes.filter(({ score }) => score === null).length,
  };
}

function furthestFromTarget(themes: Result["themes"]): Summary["target"] {
  const gaps = themes.flatMap(({ theme, score, target }) =>
    score === null || target === null ? [] : [{ theme, gap: target.level - score }],
  );
  if (gaps.length === 0) return { kind: "none" };
  const gap = Math.max(...gaps.map((row) => row.gap));
  if (gap < VISIBLE) return { kind: "reached" };
  const furthest = gaps.filter((row) => gap - row.gap < VISIBLE);
  return { kind: "behind", themes: furthest.map(({ theme }) => theme), gap };
}

function biggestTension(cells: Result["cells"]): Tension | null {
  const splits = cells
    .flatMap(({ unit, theme, roleGap, spread }) =>
      spread === null || spread.splitQuestions.length === 0
        ? []
        : [
            {
              unit,
              theme,
              roleGap,
              count: spread.splitQuestions.length,
              agreement: spread.agreement,
            },
          ],
    )
    .sort((a, b) => b.count - a.count || (a.agreement ?? 1) - (b.agreement ?? 1));
  const [split] = splits;
  if (split !== undefined) {
    const { unit, theme, roleGap } = split;
    const isGap = roleGap !== null && Math.abs(roleGap) >= ROLE_GAP;
    return { kind: "split", unit, theme, roleGap: isGap ? roleGap : null };
  }
  const [gap] = cells
    .flatMap(({ unit, theme, roleGap }) =>
      roleGap === null || Math.abs(roleGap) < ROLE_GAP ? [] : [{ unit, theme, roleGap }],
    )
    .sort((a, b) => Math.abs(b.roleGap) - Math.abs(a.roleGap));
  return gap === undefined ? null : { kind: "roleGap", ...gap };
}

import type { CellReason } from "../scoring/assessment-score";

/** One thing a closed assessment would lack. What `blocks` must be mended; the rest may be accepted. */
export type Missing =
  | { readonly kind: "noRatings"; readonly blocks: true }
  | { readonly kind: "noUnits"; readonly blocks: true }
  | { readonly kind: "interviewNotHeld"; readonly blocks: true; readonly number: number }
  | { readonly kind: "liveOpen"; readonly blocks: true; readonly number: number }
  | {
      readonly kind: "noScore";
      readonly blocks: false;
      readonly unit: string;
      readonly theme: string;
      readonly reason: Exclude<CellReason, "nothingApplicable">;
    }
  | { readonly kind: "outsideUnits"; readonly blocks: true; readonly number: number }
  | { readonly kind: "noTarget"; readonly blocks: false; readonly theme: string };

/**
 * What is missing before an assessment can be closed, the blocking first.
 *
 * A theme that does not apply in a unit is not missing. An interview still planned must be held or cancelled, and a
 * participant must belong to (or below) a unit that is measured: otherwise answers given would silently not count.
 * A live session must be ended by those who hold it: a vote may be open, and nobody could answer it any more.
 */
export function listMissing({
  ratingCount,
  units,
  interviews,
  participantsOutside,
  liveOpen,
  cells,
  themes,
  themesWithTarget,
}: {
  readonly ratingCount: number;
  readonly units: readonly string[];
  readonly interviews: readonly { readonly number: number; readonly status: string }[];
  /** Interview numbers with a participant outside every measured unit. */
  readonly participantsOutside: readonly number[];
  /** Interview numbers that are open for participants now. */
  readonly liveOpen: readonly number[];
  readonly cells: readonly {
    readonly unit: string;
    readonly theme: string;
    readonly reason: CellReason | null;
  }[];
  readonly themes: readonly string[];
  readonly themesWithTarget: ReadonlySet<string>;
}): readonly Missing[] {
  const missing: Missing[] = [];
  if (units.length === 0) missing.push({ kind: "noUnits", blocks: true });
  if (ratingCount === 0) missing.push({ kind: "noRatings", blocks: true });
  for (const { number, status } of interviews) {
    if (status === "planned") missing.push({ kind: "interviewNotHeld", blocks: true, number });
  }
  for (const number of liveOpen) missing.push({ kind: "liveOpen", blocks: true, number });
  for (const number of participantsOutside) {
    missing.push({ kind: "outsideUnits", blocks: true, number });
  }
  for (const { unit, theme, reason } of cells) {
    if (reason === null || reason === "nothingApplicable") continue;
    missing.push({ kind: "noScore", blocks: false, unit, theme, reason });
  }
  for (const theme of themes) {
    if (!themesWithTarget.has(theme)) missing.push({ kind: "noTarget", blocks: false, theme });
  }
  return missing;
}

import { toCounts } from "./heat-rows";
import { readQuestions } from "./questions";
import type { Result } from "./results-types";

export type SplitRow = {
  readonly unit: string;
  readonly question: string;
  readonly n: number;
  readonly counts: readonly number[];
  readonly agreement: number | null;
  readonly level: number | null;
  readonly roleGap: number | null;
};

/** Questions on which a group is split, least agreement first. Groups whose spread is hidden are not among them. */
export function toSplitRows(result: Pick<Result, "questions">): readonly SplitRow[] {
  return readQuestions(result)
    .flatMap(({ unit, question, n, level, spread }) =>
      spread?.split === true
        ? [
            {
              unit,
              question,
              n,
              level,
              counts: toCounts(spread.distribution),
              agreement: spread.agreement,
              roleGap: spread.roleGap,
            },
          ]
        : [],
    )
    .sort((a, b) => (a.agreement ?? 1) - (b.agreement ?? 1));
}

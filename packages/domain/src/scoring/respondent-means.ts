import type { Role } from "../model/maturity-model";
import { countOptions } from "../model/scale";
import type { IndexedInput } from "./index-input";

/** One person's plain mean over the levels he or she gave in a theme. */
export type RespondentMean = { readonly role: Role; readonly mean: number };

/**
 * Every respondent of a unit with at least one level in the theme. Questions count equally here: the mean describes the
 * person's view, not the theme's score.
 */
export function respondentMeans(
  indexed: IndexedInput,
  at: { readonly unit: number; readonly theme: number },
): readonly RespondentMean[] {
  const span = indexed.spans[at.theme];
  const sheets = indexed.sheets[at.unit];
  if (span === undefined || sheets === undefined) return [];

  const options = countOptions(indexed.scale);
  const offset = indexed.scale.min - 1;
  const means: RespondentMean[] = [];
  for (const { role, answers } of sheets) {
    let sum = 0;
    let count = 0;
    for (let question = span.from; question < span.to; question += 1) {
      const code = answers[question] ?? 0;
      if (code === 0 || code > options) continue;
      sum += code + offset;
      count += 1;
    }
    if (count > 0) means.push({ role, mean: sum / count });
  }
  return means;
}

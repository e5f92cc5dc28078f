import type { NumberProblem } from "./scoring-problem";

/** Far above any headcount, far below where sums of weights lose precision. */
const MAX_WEIGHT = 1e9;

/** A weight must be a number above 0: to leave a question out, leave it out of the model. */
export function checkWeight(entry: {
  readonly path: string;
  readonly weight: number;
}): readonly NumberProblem[] {
  const { path, weight } = entry;
  if (weight > 0 && weight <= MAX_WEIGHT) return [];
  return [{ kind: "badWeight", path: `${path}.weight`, value: weight }];
}

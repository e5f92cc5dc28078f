import { medianOf } from "../agreement/median-of";
import type { LevelBasis } from "./assessment-score";

export type LevelDecision = {
  readonly level: number | null;
  readonly basis: LevelBasis | null;
};

/**
 * A question's level in a unit and what decided it: the consultant's validated level, else the groups' consensus, else
 * the median of the individual ratings. Several groups in one unit count equally: the median of their levels.
 */
export function decideLevel(known: {
  readonly validated: number | null;
  readonly groups: readonly number[];
  readonly median: number | null;
}): LevelDecision {
  if (known.validated !== null) return { level: known.validated, basis: "validated" };
  const consensus = medianOf(known.groups);
  if (consensus !== null) return { level: consensus, basis: "consensus" };
  return {
    level: known.median,
    basis: known.median === null ? null : "median",
  };
}

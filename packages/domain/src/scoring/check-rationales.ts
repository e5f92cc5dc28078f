import { medianLevel } from "../agreement/median-level";
import { countOptions, isLevelOn } from "../model/scale";
import { decideLevel } from "./decide-level";
import { indexInput } from "./index-input";
import type { ScoringInput } from "./scoring-input";
import type { RationaleProblem } from "./scoring-problem";

/**
 * A validated level that differs from the group's (its consensus, else the median of its ratings) needs a written
 * rationale, and so does one that stands alone: then it is the only thing anybody can be shown.
 */
export function checkRationales(input: ScoringInput): readonly RationaleProblem[] {
  const { scale } = input.model;
  const indexed = indexInput(input);
  const options = countOptions(scale);
  const slots = new Map([...indexed.validations].map(([slot, entry]) => [entry, slot]));

  return input.validations.flatMap<RationaleProblem>((entry, at) => {
    const slot = slots.get(entry);
    if (slot === undefined || entry.rationale.trim() !== "") return [];
    if (!isLevelOn(scale, entry.level)) return [];

    const counts = indexed.levelCounts.subarray(slot * options, (slot + 1) * options);
    const { level: groupLevel } = decideLevel({
      validated: null,
      groups: indexed.consensus.get(slot) ?? [],
      median: medianLevel(counts, scale),
    });
    if (groupLevel === entry.level) return [];
    const { level, rationale } = entry;
    const path = `validations[${at}].rationale`;
    return [{ kind: "missingRationale", path, value: rationale, level, groupLevel }];
  });
}

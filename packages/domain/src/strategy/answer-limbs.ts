import { listLiveItems } from "./list-live-items";
import { currentValue, itemsOfKind, type StrategyItem } from "./strategy-item";

export type LimbAnswer = {
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
  readonly requested: string | null;
  readonly outcome: string | null;
  /** Null = the paper does not say whether there was a vote. */
  readonly vote: boolean | null;
  readonly verdict: "approved" | "noted" | "other" | "unknown";
};

/**
 * What became of each at-punkt, decided on its own. The verdict is read from the outcome's own words: *godkendt* and
 * *tiltrådt* approve, *til efterretning* and *til orientering* note. A refusal (*ikke godkendt*, *forkastet*) and a
 * postponement are `other`, and an at-punkt without a decision is `unknown`, never approved.
 */
export function answerLimbs(items: readonly StrategyItem[]): readonly LimbAnswer[] {
  const live = listLiveItems(items);
  return itemsOfKind(live, "limb").map((limb) => {
    const [requested] = itemsOfKind(live, "requested", limb.id);
    const [decision] = itemsOfKind(live, "decision", limb.id);
    const decided = decision === undefined ? null : currentValue<"decision">(decision);
    return {
      id: limb.id,
      ...currentValue<"limb">(limb),
      requested: requested === undefined ? null : currentValue<"requested">(requested),
      outcome: decided?.outcome ?? null,
      vote: decided?.vote ?? null,
      verdict: judgeOutcome(decided?.outcome ?? null),
    };
  });
}

function judgeOutcome(outcome: string | null): LimbAnswer["verdict"] {
  if (outcome === null || outcome.trim() === "") return "unknown";
  if (/(?<!\p{L})(ikke|forkast|udsat|udsættes|afvist)/iu.test(outcome)) return "other";
  if (/til (efterretning|orientering)/iu.test(outcome)) return "noted";
  return /godkend|tiltr[åæ]d|vedtag/iu.test(outcome) ? "approved" : "other";
}

import { averageDeviation } from "../agreement/average-deviation";
import { awg } from "../agreement/awg";
import { consensusIndex } from "../agreement/consensus-index";
import { isSplit } from "../agreement/is-split";
import { type LevelCounts, sumLevels } from "../agreement/level-counts";
import { meanLevel } from "../agreement/mean-level";
import { medianLevel } from "../agreement/median-level";
import { levelRoleGap } from "../agreement/role-gap";
import { rwg } from "../agreement/rwg";
import type { Scale } from "../model/scale";
import type { QuestionScore } from "./assessment-score";
import { decideLevel } from "./decide-level";

/** What is known of one question in one unit, already counted. */
export type QuestionEvidence = {
  readonly unit: string;
  readonly question: string;
  readonly scale: Scale;
  readonly levels: LevelCounts;
  readonly leaders: LevelCounts;
  readonly employees: LevelCounts;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly notAsked: number;
  readonly groups: readonly number[];
  readonly validated: number | null;
  /** How many of the levels are anonymous votes. */
  readonly votes: number;
};

/**
 * One question in one unit: the ratings, how alike they are, and the level with what decided it. An anonymous vote is a rating
 * like any other here, where nothing needs to know whose it is; in the role gap it counts where its capacity is kept.
 *
 * Not applicable is what everybody who answered called not applicable. One "don't know" or "not asked" beside it
 * keeps the question applicable and unanswered, and so does silence. A level the group or the consultant wrote all the
 * same is kept with its basis, but it does not make the question applicable and counts in no sum.
 */
export function scoreQuestion(evidence: QuestionEvidence): QuestionScore {
  const { unit, question, scale, levels, groups, validated } = evidence;
  const { dontKnow, notApplicable, notAsked, votes } = evidence;
  const { n } = sumLevels(levels, scale);
  const { min, max, distribution } = describeLevels(levels, scale);
  const median = medianLevel(levels, scale);
  const decision = decideLevel({ validated, groups, median });
  const others = n + dontKnow + notAsked;
  return {
    unit,
    question,
    n,
    ...(votes > 0 ? { votes } : {}),
    distribution,
    mean: meanLevel(levels, scale),
    median,
    min,
    max,
    agreement: consensusIndex(levels, scale),
    rwg: rwg(levels, scale),
    adm: averageDeviation(levels, scale),
    awg: awg(levels, scale),
    split: isSplit(levels, scale),
    level: decision.level,
    basis: decision.basis,
    roleGap: levelRoleGap(evidence),
    dontKnow,
    notApplicable,
    notAsked,
    applicable: notApplicable === 0 || others > 0,
  };
}

type LevelsDescribed = Pick<QuestionScore, "min" | "max" | "distribution">;

function describeLevels(counts: LevelCounts, scale: Scale): LevelsDescribed {
  const distribution: Record<string, number> = {};
  let min: number | null = null;
  let max: number | null = null;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    const level = scale.min + at;
    distribution[level] = count;
    if (count === 0) continue;
    min ??= level;
    max = level;
  }
  return { min, max, distribution };
}

import { formatDecimal } from "../lib/formatters";
import { toLocalText } from "../lib/local-text";
import { m } from "../paraglide/messages";
import type { LiveQuestion } from "./phone-client";
import type { VoteResult } from "./tally-rows";

/** Fewer than this many say little of a group. */
const FEW = 5;

type Asked = Pick<LiveQuestion, "levels" | "inBoth" | "changed">;

/** What a vote came to in words: the middle, how far apart, how alike, and what the discussion moved. */
export function listFindings(result: VoteResult, question: Asked): readonly string[] {
  if (result.answers === 0) return [];
  if (result.rated === 0) return [m.phone_no_levels()];
  return [
    ...describeMiddle(result, question),
    ...describeSpread(result),
    ...describeChange(result, question),
    ...describeSize(result),
  ];
}

function describeMiddle({ median }: VoteResult, { levels }: Asked): readonly string[] {
  if (median === null) return [];
  const level = levels.find((each) => each.level === median);
  if (level !== undefined) {
    return [m.phone_median({ level: median, word: toLocalText(level.title) })];
  }
  return [m.phone_median_between({ lower: Math.floor(median), upper: Math.ceil(median) })];
}

function describeSpread({ rated, lowest, highest, agreement }: VoteResult): readonly string[] {
  if (rated < 2 || lowest === null || highest === null || agreement === null) return [];
  const number = m.phone_agreement({ number: formatDecimal(agreement, 2) });
  if (lowest === highest) return [m.phone_agree_all()];
  if (highest - lowest === 1) return [m.phone_agree_near(), number];
  return [m.phone_agree_spread({ lowest, highest }), number];
}

function describeChange(
  { median, medianBefore }: VoteResult,
  { inBoth, changed }: Asked,
): readonly string[] {
  if (inBoth === null || changed === null || inBoth === 0) return [];
  const moved =
    changed === 0 ? m.phone_changed_none() : m.phone_changed({ changed, count: inBoth });
  if (median === null || medianBefore === null) return [moved];
  if (median === medianBefore) return [moved, m.phone_median_same()];
  return [moved, m.phone_median_moved({ from: short(medianBefore), to: short(median) })];
}

function describeSize({ rated }: VoteResult): readonly string[] {
  if (rated >= FEW) return [];
  return [rated === 1 ? m.phone_one_level() : m.phone_few({ count: rated })];
}

/** A median is whole or a half: `3`, `2,5`. */
function short(median: number): string {
  return formatDecimal(median, Number.isInteger(median) ? 0 : 1);
}

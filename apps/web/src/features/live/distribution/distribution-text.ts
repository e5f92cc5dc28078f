import { formatDecimal, formatLevel } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { Move, Spread, VoteFigure } from "./distribution-rows";

const SPREAD_WORDS: Readonly<Record<Spread, (figure: Ends) => string>> = {
  none: m.live_spread_none,
  single: m.live_spread_single,
  same: ({ low }) => m.live_spread_same({ level: low }),
  near: m.live_spread_near,
  spread: m.live_spread_spread,
  split: m.live_spread_split,
};
type Ends = { readonly low: number; readonly high: number };

/** How the levels lie, as one says it aloud. */
export function describeSpread({ spread, lowest, highest }: VoteFigure): string {
  return SPREAD_WORDS[spread]({ low: lowest ?? 0, high: highest ?? 0 });
}

/** The numbers of one vote, without what there is none of. */
export function listNumbers(figure: VoteFigure): readonly string[] {
  const { answered, median, agreement, dontKnow, notApplicable } = figure;
  return [
    m.live_answers({ count: answered }),
    ...(median === null ? [] : [m.live_median({ level: writeMedian(median) })]),
    ...(agreement === null ? [] : [m.live_agreement({ number: formatDecimal(agreement, 2) })]),
    ...(dontKnow === 0 ? [] : [m.live_dont_know({ count: dontKnow })]),
    ...(notApplicable === 0 ? [] : [m.live_not_applicable({ count: notApplicable })]),
  ];
}

/** What the second vote changed: *3 af 9 flyttede sig; medianen gik fra 2 til 3.* */
export function describeMove({ inBoth, changed, from, to }: Move): string {
  const moved = changed === 0 ? m.live_moved_none() : m.live_moved({ changed, count: inBoth });
  if (from === null || to === null) return `${moved}.`;
  const median =
    from === to
      ? m.live_median_stayed({ level: writeMedian(to) })
      : m.live_median_moved({ from: writeMedian(from), to: writeMedian(to) });
  return `${moved}; ${median}.`;
}

/** A median is a level, or half-way between two: *3*, *2,5*. */
function writeMedian(median: number): string {
  return Number.isInteger(median) ? String(median) : formatLevel(median);
}

import type { StrategyProposal } from "@pejling/contract";
import type { Sentence } from "../sentence/split-sentences";
import { OUTCOME_WORDS } from "./outcome-words";
import type { Paper } from "./paper";

type Decided = NonNullable<StrategyProposal["limbs"][number]["decision"]>;
/** `limbs` null: the decision speaks of the whole recommendation. */
export type Decision = { readonly limbs: readonly number[] | null; readonly decided: Decided };

const NUMBERS =
  /(?<!\p{L})(?:ad|at-punkt(?:erne|er)?|punkt|pkt\.?|indstillingens|indstillingspunkt|nr\.?)\s{0,2}((?:\d{1,2}[.)]?(?:\s?(?:-|–|,|og|samt|til)\s?)?){1,12})|((?:\d{1,2}\.(?:\s?(?:-|–|,|og|samt|til)\s?)?){1,12})\s(?:at-)?punkt/iu;
const WITHOUT_VOTE = /uden afstemning/iu;
const WITH_VOTE =
  /(?:(?<!uden )(?<!\p{L})afstemning(?!s)|(?<!\p{L})stemte(?!\p{L})|mod\s(?:\d+\s|en\s)?stemmer?(?!\p{L})|stemmer (?:for|imod|mod)|stemmeflertal)/iu;
const MOST_SENTENCES = 300;
const REMARK =
  /(?:protokol|bemærker|bemærkning|tilslutte sig|ønskede|kan ikke støtte|inhabil|fraværende|afbud)/iu;

/** What the committee decided, limb by limb where it says so. */
export function readDecisions(paper: Paper): readonly Decision[] {
  const decisions: Decision[] = [];
  let pending: readonly number[] | null = null;
  for (const sentence of findSentences(paper)) {
    const limbs: readonly number[] | null = toLimbs(sentence.text) ?? pending;
    pending = null;
    const outcome = toOutcome(sentence.text);
    const vote = toVote(sentence.text);
    if (outcome === null) {
      if (vote === null) pending = toLimbs(sentence.text);
      else applyVote(decisions, limbs, vote);
      continue;
    }
    if (
      limbs === null &&
      (REMARK.test(sentence.text) || decisions.some((each) => each.limbs === null))
    )
      continue;
    const decided: Decided = {
      value: { outcome, vote },
      place: sentence.place,
      rule: "decision-sentence",
    };
    decisions.push({ limbs, decided });
  }
  return decisions;
}

export function findDecision(decisions: readonly Decision[], limb: number): Decided | null {
  const own = decisions.find((decision) => decision.limbs?.includes(limb) ?? false);
  return (own ?? decisions.find((decision) => decision.limbs === null))?.decided ?? null;
}

function findSentences(paper: Paper): readonly Sentence[] {
  const at = paper.segments.findLastIndex((segment) => segment.label === "decision");
  const label = paper.segments[at];
  if (label === undefined) return [];
  const next = paper.segments
    .slice(at + 1)
    .find(
      (segment) =>
        segment.label === "end" || (segment.kind === "heading" && toOutcome(segment.text) === null),
    );
  const end = next?.start ?? paper.clean.text.length;
  const start = label.level === 0 ? label.start : label.end;
  const heads = paper.segments.filter(
    (each) => each.kind === "heading" && each.start >= start && each.end <= end,
  );
  const extra = heads.map((each): Sentence => {
    const first = paper.clean.offsets[each.start] ?? 0;
    const last = paper.clean.offsets[each.end - 1] ?? first;
    return {
      text: each.text,
      start: each.start,
      end: each.end,
      place: { start: first, end: last + 1 },
    };
  });
  const sentences = paper.sentences.filter((each) => each.start >= start && each.end <= end);
  return [...sentences, ...extra]
    .sort((left, right) => left.start - right.start)
    .slice(0, MOST_SENTENCES);
}

function toOutcome(text: string): string | null {
  const hits = OUTCOME_WORDS.flatMap((word) => {
    const match = word.pattern.exec(text);
    return match === null
      ? []
      : [{ at: match.index, outcome: word.outcome ?? match[0].toLowerCase() }];
  }).sort((left, right) => left.at - right.at);
  return hits[0]?.outcome ?? null;
}

function toVote(text: string): boolean | null {
  if (WITHOUT_VOTE.test(text)) return false;
  return WITH_VOTE.test(text) ? true : null;
}

/** A vote told in a sentence of its own belongs to the limbs it names, else to the decision just before it. */
function applyVote(decisions: Decision[], limbs: readonly number[] | null, vote: boolean): void {
  decisions.forEach((decision, index) => {
    const isMeant =
      limbs === null
        ? index === decisions.length - 1
        : (decision.limbs?.some((limb) => limbs.includes(limb)) ?? false);
    if (!isMeant || decision.decided.value.vote !== null) return;
    const value = { ...decision.decided.value, vote };
    decisions[index] = { ...decision, decided: { ...decision.decided, value } };
  });
}

/** "1.-3. at-punkt", "at-punkt 1 og 2", "Ad 1)", "punkt 1, 2 og 4". */
function toLimbs(text: string): readonly number[] | null {
  const match = NUMBERS.exec(text);
  const list = match?.[1] ?? match?.[2];
  if (list === undefined) return null;
  const limbs: number[] = [];
  let isRange = false;
  for (const token of list.match(/\d{1,2}|[-–]|til/gu) ?? []) {
    const number = Number(token);
    if (Number.isNaN(number)) {
      isRange = true;
      continue;
    }
    const from = isRange ? (limbs.at(-1) ?? number) + 1 : number;
    for (let limb = from; limb <= number; limb++) limbs.push(limb);
    isRange = false;
  }
  return limbs.length === 0 ? null : limbs;
}

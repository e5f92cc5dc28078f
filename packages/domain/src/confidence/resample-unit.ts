import { countOptions } from "../model/scale";
import type { NonAnswer } from "../rating/rating";
import { decideLevel } from "../scoring/decide-level";
import { type IndexedInput, slotOf } from "../scoring/index-input";
import { countVoters } from "../scoring/index-votes";
import { nonAnswersAt } from "../scoring/non-answers-at";
import { type DrawnVotes, drawVotes } from "./draw-votes";
import { seededRandom, toSeed } from "./seeded-random";

/** What a theme's replicates in a unit are made of. */
export type ResampledCell = {
  /** One score per replicate; NaN where chance drew nobody with a level. */
  readonly replicates: Float64Array;
  /** Share of the rated weight whose level the group or the consultant set. */
  readonly fixedShare: number;
  /** Respondents with a level on a question where the median decides; of those who voted blind at least so many. */
  readonly respondents: number;
};

type FreeQuestion = {
  readonly weight: number;
  readonly codes: Uint16Array;
  readonly votes: DrawnVotes | null;
};

/**
 * Draws a unit's respondents anew, with replacement, and recomputes every theme. A respondent is drawn with the whole
 * answer sheet, so that one person's strictness follows through all themes. Anonymous votes have no sheet: they are drawn
 * anew within their question, each question for itself. A strict voter does not follow through, so a band made of votes is
 * rather narrower than one of as many known respondents.
 *
 * Respondents are put in an order of their answers, not of their names: the same answers give the same replicates.
 */
export function resampleUnit(
  indexed: IndexedInput,
  at: { readonly unit: number; readonly replicates: number },
): readonly ResampledCell[] {
  const people = sortedSheets(indexed, at.unit);
  const seed = toSeed([indexed.units[at.unit]?.id ?? "", ...people.map(toKey)].join("|"));
  const draws = drawPeople({ seed, people: people.length, replicates: at.replicates });

  return indexed.spans.map((span) => {
    const free: FreeQuestion[] = [];
    const freeAt: number[] = [];
    let fixedSum = 0;
    let fixedWeight = 0;
    for (let question = span.from; question < span.to; question += 1) {
      const weight = indexed.questions[question]?.weight ?? 0;
      const slot = slotOf(indexed, at.unit, question);
      const codes = Uint16Array.from(people, (answers) => answers[question] ?? 0);
      if (isNotApplicable(indexed, slot)) continue;
      const fixed = fixedLevel(indexed, slot);
      if (fixed !== null) {
        fixedSum += fixed * weight;
        fixedWeight += weight;
        continue;
      }
      const votes = drawVotes(indexed, { ...at, question });
      if (votes === null && codes.every((code) => code === 0)) continue;
      free.push({ weight, codes, votes });
      freeAt.push(question);
    }
    const replicates = recompute({
      indexed,
      draws,
      people: people.length,
      replicates: at.replicates,
      free,
      fixedSum,
      fixedWeight,
    });
    const rated = fixedWeight + free.reduce((sum, { weight }) => sum + weight, 0);
    const respondents = people.filter((_, person) => free.some(({ codes }) => codes[person] !== 0));
    return {
      replicates,
      fixedShare: rated > 0 ? fixedWeight / rated : 0,
      respondents:
        respondents.length + countVoters(indexed.votes, { unit: at.unit, questions: freeAt }),
    };
  });
}

/** Answer sheets with at least one level, with the non-answers blanked. */
function sortedSheets(indexed: IndexedInput, unit: number): readonly Uint16Array[] {
  const options = countOptions(indexed.scale);
  return (indexed.sheets[unit] ?? [])
    .map(({ answers }) => answers.map((code) => (code > options ? 0 : code)))
    .filter((answers) => answers.some((code) => code > 0))
    .toSorted(compareSheets);
}

function compareSheets(a: Uint16Array, b: Uint16Array): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function toKey(answers: Uint16Array): string {
  return answers.join(",");
}

/** Everybody who answered called it not applicable: it leaves the sums, whatever level was written all the same. */
function isNotApplicable(indexed: IndexedInput, slot: number): boolean {
  const said = (kind: NonAnswer) => nonAnswersAt(indexed, slot, kind);
  const options = countOptions(indexed.scale);
  const levels = indexed.levelCounts.subarray(slot * options, (slot + 1) * options);
  return (
    said("notApplicable") > 0 &&
    said("dontKnow") + said("notAsked") === 0 &&
    levels.every((count) => count === 0)
  );
}

function fixedLevel(indexed: IndexedInput, slot: number): number | null {
  return decideLevel({
    validated: indexed.validations.get(slot)?.level ?? null,
    groups: indexed.consensus.get(slot) ?? [],
    median: null,
  }).level;
}

/** Per replicate, how many times each person was drawn. */
function drawPeople(size: {
  readonly seed: number;
  readonly people: number;
  readonly replicates: number;
}): Uint16Array {
  const random = seededRandom(size.seed);
  const draws = new Uint16Array(size.people * size.replicates);
  for (let from = 0; from < draws.length; from += size.people) {
    for (let left = size.people; left > 0; left -= 1) {
      const drawn = from + Math.floor(random() * size.people);
      draws[drawn] = (draws[drawn] ?? 0) + 1;
    }
  }
  return draws;
}

function recompute(work: {
  readonly indexed: IndexedInput;
  readonly draws: Uint16Array;
  readonly people: number;
  readonly replicates: number;
  readonly free: readonly FreeQuestion[];
  readonly fixedSum: number;
  readonly fixedWeight: number;
}): Float64Array {
  const { draws, people } = work;
  const isMoving = people > 0 || work.free.length > 0;
  const replicates = isMoving ? work.replicates : 1;
  const numerators = new Float64Array(replicates).fill(work.fixedSum);
  const denominators = new Float64Array(replicates).fill(work.fixedWeight);
  const lowest = work.indexed.scale.min;
  const counts = new Uint32Array(countOptions(work.indexed.scale) + 1);
  for (const { weight, codes, votes } of work.free) {
    for (let replicate = 0; replicate < replicates; replicate += 1) {
      for (let code = 0; code < counts.length; code += 1) counts[code] = 0;
      const from = replicate * people;
      for (let person = 0; person < people; person += 1) {
        const code = codes[person] ?? 0;
        counts[code] = (counts[code] ?? 0) + (draws[from + person] ?? 0);
      }
      const rated = people - (counts[0] ?? 0);
      if (votes !== null) votes.addTo(counts, replicate);
      const twice = twiceMedianCode(counts, rated + (votes?.n ?? 0));
      if (twice === 0) continue;
      numerators[replicate] = (numerators[replicate] ?? 0) + weight * (twice / 2 - 1 + lowest);
      denominators[replicate] = (denominators[replicate] ?? 0) + weight;
    }
  }
  return numerators.map((numerator, at) => numerator / (denominators[at] ?? 0));
}

/** Twice the median of the counted codes, to stay with whole numbers; 0 when nobody is counted. Code 0 is missing. */
function twiceMedianCode(counts: Uint32Array, n: number): number {
  if (n === 0) return 0;
  const lowerRank = (n + 1) >> 1;
  const upperRank = (n >> 1) + 1;
  let seen = 0;
  let lower = 0;
  for (let code = 1; code < counts.length; code += 1) {
    seen += counts[code] ?? 0;
    if (lower === 0 && seen >= lowerRank) lower = code;
    if (seen >= upperRank) return lower + code;
  }
  return 0;
}

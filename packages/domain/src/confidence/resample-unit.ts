import { countOptions } from "../model/scale";
import type { NonAnswer } from "../rating/rating";
import { decideLevel } from "../scoring/decide-level";
import { type IndexedInput, slotOf } from "../scoring/index-input";
import { nonAnswersAt } from "../scoring/non-answers-at";
import { seededRandom, toSeed } from "./seeded-random";

/** What a theme's replicates in a unit are made of. */
export type ResampledCell = {
  /** One score per replicate; NaN where chance drew nobody with a level. */
  readonly replicates: Float64Array;
  /** Share of the rated weight whose level the group or the consultant set. */
  readonly fixedShare: number;
  /** Respondents with a level on a question where the median decides. */
  readonly respondents: number;
};

type FreeQuestion = { readonly weight: number; readonly codes: Uint16Array };

/**
 * Draws a unit's respondents anew, with replacement, and recomputes every theme. A respondent is drawn with the whole
 * answer sheet, so that one person's strictness follows through all themes.
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
    let fixedSum = 0;
    let fixedWeight = 0;
    for (let question = span.from; question < span.to; question += 1) {
      const weight = indexed.questions[question]?.weight ?? 0;
      const slot = slotOf(indexed, at.unit, question);
      const codes = Uint16Array.from(people, (answers) => answers[question] ?? 0);
      if (isNotApplicable(indexed, slot, codes)) continue;
      const fixed = fixedLevel(indexed, slot);
      if (fixed !== null) {
        fixedSum += fixed * weight;
        fixedWeight += weight;
      } else if (codes.some((code) => code > 0)) free.push({ weight, codes });
    }
    const replicates = recompute({
      indexed,
      draws,
      people: people.length,
      free,
      fixedSum,
      fixedWeight,
    });
    const rated = fixedWeight + free.reduce((sum, { weight }) => sum + weight, 0);
    const respondents = people.filter((_, person) => free.some(({ codes }) => codes[person] !== 0));
    return {
      replicates,
      fixedShare: rated > 0 ? fixedWeight / rated : 0,
      respondents: respondents.length,
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
function isNotApplicable(indexed: IndexedInput, slot: number, codes: Uint16Array): boolean {
  const said = (kind: NonAnswer) => nonAnswersAt(indexed, slot, kind);
  return (
    said("notApplicable") > 0 &&
    said("dontKnow") + said("notAsked") === 0 &&
    codes.every((code) => code === 0)
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
  readonly free: readonly FreeQuestion[];
  readonly fixedSum: number;
  readonly fixedWeight: number;
}): Float64Array {
  const { draws, people } = work;
  const replicates = people === 0 ? 1 : draws.length / people;
  const numerators = new Float64Array(replicates).fill(work.fixedSum);
  const denominators = new Float64Array(replicates).fill(work.fixedWeight);
  const lowest = work.indexed.scale.min;
  const counts = new Uint32Array(countOptions(work.indexed.scale) + 1);
  for (const { weight, codes } of work.free) {
    for (let replicate = 0; replicate < replicates; replicate += 1) {
      for (let code = 0; code < counts.length; code += 1) counts[code] = 0;
      const from = replicate * people;
      for (let person = 0; person < people; person += 1) {
        const code = codes[person] ?? 0;
        counts[code] = (counts[code] ?? 0) + (draws[from + person] ?? 0);
      }
      const twice = twiceMedianCode(counts, people - (counts[0] ?? 0));
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

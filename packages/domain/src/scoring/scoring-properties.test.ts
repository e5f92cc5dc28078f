import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScoringInput } from "./check-scoring-input";
import { scoreAssessment } from "./score-assessment";
import type { ScoringInput } from "./scoring-input";
import { randomInput } from "./testing/random-input";

const inputs = fc
  .record({
    seed: fc.integer(),
    units: fc.integer({ min: 1, max: 4 }),
    people: fc.integer({ min: 0, max: 7 }),
    themes: fc.integer({ min: 1, max: 3 }),
    questions: fc.integer({ min: 1, max: 4 }),
  })
  .map(randomInput);

/** Everything rounded far below any difference that means something, for sums taken in another order. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === "number" ? Number(part.toFixed(9)) : part)),
  );
}

function withWeights(input: ScoringInput, factor: number): ScoringInput {
  const heavier = <T extends { readonly weight: number }>(entry: T) => ({
    ...entry,
    weight: entry.weight * factor,
  });
  const themes = input.model.themes.map((theme) => ({
    ...heavier(theme),
    questions: theme.questions.map(heavier),
  }));
  return { ...input, model: { ...input.model, themes }, units: input.units.map(heavier) };
}

describe("scoreAssessment(), whatever the assessment", () => {
  it("accepts the inputs of these tests", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(checkScoringInput(input)).toEqual([]);
      }),
    );
  });

  it("does not care in which order ratings come", () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, by) => {
        const at = Math.abs(by) % (input.ratings.length + 1);
        const turned = [...input.ratings.slice(at), ...input.ratings.slice(0, at)].toReversed();
        expect(scoreAssessment({ ...input, ratings: turned })).toEqual(scoreAssessment(input));
      }),
    );
  });

  it("does not care what respondents are called", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const ratings = input.ratings.map((rating) => ({
          ...rating,
          respondent: `x${rating.unit}${rating.respondent}`,
        }));
        expect(scoreAssessment({ ...input, ratings })).toEqual(scoreAssessment(input));
      }),
    );
  });

  it("follows units wherever they are put and whatever they are called", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const rename = <T extends { readonly unit: string }>(entry: T) => ({
          ...entry,
          unit: `new-${entry.unit}`,
        });
        const moved = scoreAssessment({
          ...input,
          units: input.units.toReversed().map((unit) => ({ ...unit, id: `new-${unit.id}` })),
          ratings: input.ratings.map(rename),
          consensus: input.consensus.map(rename),
          validations: input.validations.map(rename),
        });
        const score = scoreAssessment(input);
        const byPlace = (rows: readonly { readonly unit: string }[]) =>
          rows.toSorted((a, b) => a.unit.localeCompare(b.unit));
        expect(byPlace(moved.cells)).toEqual(byPlace(score.cells.map(rename)));
        expect(byPlace(moved.questions)).toEqual(byPlace(score.questions.map(rename)));
        expect(rounded(moved.themes)).toEqual(rounded(score.themes));
        expect(rounded(moved.overall)).toEqual(rounded(score.overall));
      }),
    );
  });

  it("lets one more not-applicable change nothing where somebody answered", () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, which) => {
        const score = scoreAssessment(input);
        const touched = score.questions.filter(
          (row) => row.n + row.dontKnow + row.notAsked + row.notApplicable > 0,
        );
        const place = touched[which % Math.max(1, touched.length)];
        if (place === undefined) return;
        const { unit, question } = place;
        const late = { unit, question, respondent: "late", role: "leader" as const };
        const after = scoreAssessment({
          ...input,
          ratings: [...input.ratings, { ...late, value: "notApplicable" }],
        });
        expect(after.cells).toEqual(score.cells);
        expect(after.themes).toEqual(score.themes);
        expect(after.overall).toEqual(score.overall);
      }),
    );
  });

  it("keeps weakest ≤ geometric mean ≤ mean ≤ strongest, and the gate at or below the weakest", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { questions, cells, themes } = scoreAssessment(input);
        for (const { unit, theme, score, min, geometricMean, gated } of cells) {
          expect(gated === null).toBe(min === null);
          if (gated !== null) expect(gated).toBeLessThanOrEqual(min ?? Number.NaN);
          if (score === null) continue;
          const model = input.model.themes.find(({ id }) => id === theme);
          const levels = questions
            .filter((row) => row.unit === unit)
            .filter((row) => model?.questions.some(({ id }) => id === row.question))
            .flatMap(({ level }) => level ?? []);
          expect(score).toBeLessThanOrEqual(Math.max(...levels));
          expect(geometricMean).toBeLessThanOrEqual(score);
          expect(geometricMean).toBeGreaterThanOrEqual(min ?? Number.NaN);
        }
        for (const { score, lowest, highest } of themes) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(lowest ?? Number.NaN);
          expect(score).toBeLessThanOrEqual(highest ?? Number.NaN);
        }
      }),
    );
  });

  it("does not care whether all weights are doubled", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(scoreAssessment(withWeights(input, 2))).toEqual(scoreAssessment(input));
      }),
    );
  });

  it("never gives a number that is not one", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const numbers: number[] = [];
        JSON.stringify(scoreAssessment(input), (_, part) => {
          if (typeof part === "number") numbers.push(part);
          return part;
        });
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCell } from "./explain-cell";
import { explainOverall } from "./explain-overall";
import { explainTheme } from "./explain-theme";
import assessment from "./golden/assessment-input.json";
import { scoreAssessment } from "./score-assessment";
import type { ScoringInput } from "./scoring-input";
import { randomInput } from "./testing/random-input";

const golden = assessment as ScoringInput;
const goldenScore = scoreAssessment(golden);
const persons = "protected" as const;

const inputs = fc
  .record({
    seed: fc.integer(),
    units: fc.integer({ min: 1, max: 3 }),
    people: fc.integer({ min: 0, max: 7 }),
    themes: fc.integer({ min: 1, max: 3 }),
    questions: fc.integer({ min: 1, max: 4 }),
  })
  .map(randomInput);

/** The sum a reader would do from the explanation alone; null where it says there is no score. */
function redo(numerator: number, denominator: number, isScored: boolean): number | null {
  return isScored && denominator > 0 ? numerator / denominator : null;
}

function expectSame(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 12);
}

describe("explainCell()", () => {
  it("shows the ladder of a divided unit, and what decided", () => {
    const cell = explainCell({
      input: golden,
      score: goldenScore,
      unit: "skole",
      theme: "styring",
      persons,
    });
    expect(cell?.questions[1]).toEqual({
      question: "styring-2",
      weight: 2,
      votes: {
        kind: "shown",
        n: 7,
        distribution: { 1: 3, 2: 1, 3: 0, 4: 0, 5: 3 },
        median: 2,
        dontKnow: 0,
        notApplicable: 0,
        notAsked: 0,
      },
      groups: [3],
      consensus: 3,
      validated: { level: 2, rationale: "Fiktivt eksempel: rådet har ikke mødtes siden foråret." },
      level: 2,
      basis: "validated",
      standing: "counts",
      term: 4,
    });
    expect(cell).toMatchObject({
      numerator: 13.5,
      ratedWeight: 5,
      applicableWeight: 5,
      score: 2.7,
    });
  });

  it("says what left the sum and why", () => {
    const klima = explainCell({
      input: golden,
      score: goldenScore,
      unit: "skole",
      theme: "klima",
      persons,
    });
    expect(klima?.questions.map(({ standing }) => standing)).toEqual([
      "counts",
      "counts",
      "notApplicable",
    ]);
    expect(klima).toMatchObject({ applicableWeight: 1.5, coverage: 1 });
    const data = explainCell({
      input: golden,
      score: goldenScore,
      unit: "stab",
      theme: "data",
      persons,
    });
    expect(data?.questions.map(({ standing }) => standing)).toEqual([
      "counts",
      "noLevel",
      "noLevel",
    ]);
    expect(data).toMatchObject({ score: null, reason: "belowMinCoverage", minCoverage: 0.5 });
  });

  it("keeps the ratings of fewer than five out, except in the interview itself", () => {
    const about = { input: golden, score: goldenScore, unit: "teknik", theme: "styring" };
    const outside = explainCell({ ...about, persons: "protected" });
    const inside = explainCell({ ...about, persons: "shown" });
    expect(outside?.questions[0]?.votes).toEqual({ kind: "hidden", reason: "fewRatings", n: 3 });
    expect(inside?.questions[0]?.votes.kind).toBe("shown");
    expect(outside?.score).toBe(inside?.score);
  });

  it("knows nothing of units and themes that do not exist", () => {
    const about = { input: golden, score: goldenScore, persons };
    expect(explainCell({ ...about, unit: "havn", theme: "data" })).toBeNull();
    expect(explainCell({ ...about, unit: "skole", theme: "vejr" })).toBeNull();
    expect(explainTheme({ ...about, theme: "vejr" })).toBeNull();
  });
});

describe("the explanations", () => {
  it("give the score again to whoever does the sum from the terms shown", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const score = scoreAssessment(input);
        for (const { unit, theme } of score.cells) {
          const cell = explainCell({ input, score, unit, theme, persons });
          if (cell === null) throw new Error(`No explanation of ${unit} ${theme}`);
          let numerator = 0;
          let rated = 0;
          let applicable = 0;
          for (const { level, weight, standing } of cell.questions) {
            if (standing !== "notApplicable") applicable += weight;
            if (standing === "counts") rated += weight;
            if (standing === "counts") numerator += (level ?? 0) * weight;
          }
          const coverage = applicable > 0 ? rated / applicable : null;
          const isScored = rated > 0 && (coverage ?? 0) >= cell.minCoverage - 1e-9;
          expectSame(redo(numerator, rated, isScored), cell.score);
          expectSame(coverage, cell.coverage);
          expect(cell).toMatchObject({
            numerator,
            ratedWeight: rated,
            applicableWeight: applicable,
          });
        }
        for (const { theme, score: expected } of score.themes) {
          const row = explainTheme({ input, score, theme });
          const terms = row?.units.flatMap(({ term }) => term ?? []) ?? [];
          const sum = terms.reduce((total, term) => total + term, 0);
          expectSame(redo(sum, row?.denominator ?? 0, true), expected);
        }
        const { sum, count, missing, wanted, ...overall } = explainOverall({ input, score });
        expectSame(redo(sum, count, true), overall.score);
        expectSame(wanted > 0 ? 1 - missing / wanted : null, overall.percentToTarget);
      }),
    );
  });
});

describe("explainOverall()", () => {
  it("shows each target with what is missing, and nothing for what was passed", () => {
    const { targets } = explainOverall({ input: golden, score: goldenScore });
    expect(targets.map(({ theme }) => theme)).toEqual(["styring", "data", "klima"]);
    expect(targets.map(({ missing }) => (missing ?? 0).toFixed(3))).toEqual([
      "1.214",
      "0.349",
      "0.000",
    ]);
  });
});

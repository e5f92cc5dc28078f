import { describe, expect, it } from "vitest";
import assessment from "../scoring/golden/assessment-input.json";
import { scoreAssessment } from "../scoring/score-assessment";
import type { ScoringInput, ScoringRating } from "../scoring/scoring-input";
import { bootstrapBands } from "./bootstrap-bands";

const golden = assessment as ScoringInput;
const bandsOf = (input: ScoringInput) => bootstrapBands(input, scoreAssessment(input));

const question = { id: "data-1", weight: 1 };
const small: ScoringInput = {
  model: {
    id: "m",
    version: "1",
    scale: { min: 1, max: 5 },
    minCoverage: 0.5,
    themes: [{ id: "data", weight: 1, questions: [question] }],
  },
  units: [{ id: "skole", weight: 1 }],
  targets: [],
  ratings: [],
  consensus: [],
  validations: [],
};

function rate(values: readonly ScoringRating["value"][]): readonly ScoringRating[] {
  return values.map((value, at) => ({
    unit: "skole",
    question: "data-1",
    respondent: `r${at}`,
    role: "employee",
    value,
  }));
}

describe("bootstrapBands()", () => {
  it("gives every scored cell, theme and the whole a band around its score", () => {
    const score = scoreAssessment(golden);
    const { cells, themes, overall } = bootstrapBands(golden, score);
    for (const [at, { band, reason }] of cells.entries()) {
      const value = score.cells[at]?.score ?? null;
      if (value === null) expect(reason).toBe("noScore");
      if (band === null || value === null) continue;
      expect(band.low).toBeLessThanOrEqual(value);
      expect(band.high).toBeGreaterThanOrEqual(value);
    }
    expect(themes.map(({ units }) => units)).toEqual([3, 3, 2]);
    expect(overall?.low).toBeLessThan(score.overall.score ?? 0);
    expect(overall?.high).toBeGreaterThan(score.overall.score ?? 6);
  });

  it("is the same for the same answers, in whatever order and under whatever names", () => {
    const renamed = golden.ratings
      .map((rating) => ({ ...rating, respondent: `someone else than ${rating.respondent}` }))
      .toReversed();
    expect(bandsOf({ ...golden, ratings: renamed })).toEqual(bandsOf(golden));
    expect(bandsOf(golden)).toEqual(bandsOf(golden));
  });

  it("does not move for somebody without a single level", () => {
    const [first] = golden.ratings;
    if (first === undefined) throw new Error("The golden assessment has no ratings");
    const silent = { ...first, respondent: "silent", value: "dontKnow" as const };
    expect(bandsOf({ ...golden, ratings: [...golden.ratings, silent] })).toEqual(bandsOf(golden));
  });

  it("is as wide as the ratings are divided", () => {
    const widthOf = (values: readonly number[]) => {
      const [cell] = bandsOf({ ...small, ratings: rate(values) }).cells;
      return (cell?.band?.high ?? 0) - (cell?.band?.low ?? 0);
    };
    expect(widthOf([3, 3, 3, 3, 3])).toBe(0);
    expect(widthOf([1, 1, 5, 5])).toBe(4);
    expect(widthOf([2, 3, 3, 3, 4])).toBe(2);
  });

  it("agrees with the exact distribution of the resampled median of two", () => {
    const [cell] = bandsOf({ ...small, ratings: rate([2, 4]) }).cells;
    expect(cell?.band).toEqual({ low: 2, high: 4 });
  });

  it.each([
    { case: "one person alone", change: { ratings: rate([3]) }, reason: "tooFewRespondents" },
    { case: "no score", change: { ratings: rate(["dontKnow"]) }, reason: "noScore" },
    {
      case: "a level found by discussion",
      change: {
        ratings: rate([1, 5, 3]),
        consensus: [{ unit: "skole", question: "data-1", level: 3 }],
      },
      reason: "levelsFixed",
    },
  ])("draws no band of false certainty for $case", ({ change, reason }) => {
    const { cells, themes, overall } = bandsOf({ ...small, ...change });
    expect(cells[0]).toMatchObject({ band: null, reason });
    expect(themes[0]).toEqual({ theme: "data", band: null, reason, units: 0 });
    expect(overall).toBeNull();
  });

  it("keeps fixed levels still and tells how much of the score they are", () => {
    const themes = [{ id: "data", weight: 1, questions: [question, { id: "data-2", weight: 3 }] }];
    const input = {
      ...small,
      model: { ...small.model, themes },
      ratings: rate([1, 1, 5, 5]),
      validations: [{ unit: "skole", question: "data-2", level: 3, rationale: "Because." }],
    };
    const [cell] = bandsOf(input).cells;
    expect(cell).toMatchObject({ fixedShare: 0.75, band: { low: 2.5, high: 3.5 } });
  });
});

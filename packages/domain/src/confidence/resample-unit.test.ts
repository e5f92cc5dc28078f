import { expect, it } from "vitest";
import { indexInput } from "../scoring/index-input";
import type { ScoringInput } from "../scoring/scoring-input";
import { resampleUnit } from "./resample-unit";

const input: ScoringInput = {
  model: {
    id: "m",
    version: "1",
    scale: { min: 1, max: 5 },
    minCoverage: 0.5,
    themes: [
      { id: "data", weight: 1, questions: [{ id: "data-1", weight: 1 }] },
      { id: "klima", weight: 1, questions: [{ id: "klima-1", weight: 1 }] },
    ],
  },
  units: [{ id: "skole", weight: 1 }],
  targets: [],
  ratings: [2, 4].flatMap((value, at) =>
    ["data-1", "klima-1"].map((question) => ({
      unit: "skole",
      question,
      respondent: `r${at}`,
      role: "leader" as const,
      value: question === "data-1" || at === 0 ? value : ("dontKnow" as const),
    })),
  ),
  consensus: [],
  validations: [],
};

const drawn = resampleUnit(indexInput(input), { unit: 0, replicates: 2000 });

function shareOf(theme: number, wanted: number): number {
  const { replicates } = drawn[theme] ?? { replicates: new Float64Array(0) };
  return replicates.filter((score) => Object.is(score, wanted)).length / replicates.length;
}

it("draws two persons' median as chance has it: a quarter, a half, a quarter", () => {
  expect(shareOf(0, 2)).toBeCloseTo(0.25, 1);
  expect(shareOf(0, 3)).toBeCloseTo(0.5, 1);
  expect(shareOf(0, 4)).toBeCloseTo(0.25, 1);
  expect(shareOf(0, 2) + shareOf(0, 3) + shareOf(0, 4)).toBe(1);
});

it("has no number where nobody with a level was drawn", () => {
  expect(shareOf(1, 2)).toBeCloseTo(0.75, 1);
  expect(shareOf(1, Number.NaN)).toBeCloseTo(0.25, 1);
  expect(drawn.map(({ respondents }) => respondents)).toEqual([2, 1]);
});

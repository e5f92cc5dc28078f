import { describe, expect, it } from "vitest";
import { scoreAssessment } from "./score-assessment";
import type { ScoringInput, ScoringRating } from "./scoring-input";
import { EMPTY_INPUT } from "./testing/empty-input";

const { model } = EMPTY_INPUT;
const empty: ScoringInput = {
  ...EMPTY_INPUT,
  units: [
    { id: "skole", weight: 1 },
    { id: "social", weight: 3 },
  ],
};

function rate(
  place: string,
  values: readonly ScoringRating["value"][],
  role: ScoringRating["role"] = "employee",
): readonly ScoringRating[] {
  const [unit = "", question = ""] = place.split("/");
  return values.map((value, at) => ({ unit, question, respondent: `${role}${at}`, role, value }));
}

function rowOf(input: ScoringInput, place: string) {
  const rows = scoreAssessment(input).questions;
  return rows.find(({ unit, question }) => `${unit}/${question}` === place);
}

describe("scoreAssessment()", () => {
  it("gives the whole grid, with nulls, to an assessment nobody has answered", () => {
    const score = scoreAssessment(empty);
    expect(score.questions).toHaveLength(6);
    expect(score.questions[0]).toEqual({
      unit: "skole",
      question: "data-1",
      n: 0,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      mean: null,
      median: null,
      min: null,
      max: null,
      agreement: null,
      rwg: null,
      adm: null,
      awg: null,
      split: null,
      level: null,
      basis: null,
      roleGap: null,
      dontKnow: 0,
      notApplicable: 0,
      notAsked: 0,
      applicable: true,
    });
    expect(score.cells.map(({ reason }) => reason)).toEqual(Array(4).fill("nothingRated"));
    expect(score.overall).toEqual({ score: null, percentToTarget: null });
  });

  it.each([
    { values: ["notApplicable", "notApplicable"], applicable: false },
    { values: ["notApplicable", "dontKnow"], applicable: true },
    { values: ["notApplicable", "notAsked"], applicable: true },
    { values: ["notApplicable", 2], applicable: true },
    { values: ["dontKnow"], applicable: true },
    { values: [], applicable: true },
  ] satisfies readonly {
    readonly values: readonly ScoringRating["value"][];
    readonly applicable: boolean;
  }[])("calls a question answered $values applicable: $applicable", ({ values, applicable }) => {
    const input = { ...empty, ratings: rate("skole/klima-1", values) };
    expect(rowOf(input, "skole/klima-1")?.applicable).toBe(applicable);
  });

  it("lets no group's level count where everybody said not applicable", () => {
    const consensus = [{ unit: "skole", question: "klima-1", level: 2 }];
    const ratings = rate("skole/klima-1", ["notApplicable", "notApplicable"]);
    const score = scoreAssessment({ ...empty, ratings, consensus });
    expect(score.cells[1]).toMatchObject({
      theme: "klima",
      score: null,
      coverage: null,
      reason: "nothingApplicable",
    });
    expect(rowOf({ ...empty, ratings, consensus }, "skole/klima-1")).toMatchObject({
      level: 2,
      basis: "consensus",
      applicable: false,
    });
  });

  it("weighs questions in the unit and units in the municipality", () => {
    const ratings = [
      ...rate("skole/data-1", [5]),
      ...rate("skole/data-2", [1]),
      ...rate("social/data-2", [4]),
      ...rate("social/klima-1", [3]),
    ];
    const { cells, themes, overall } = scoreAssessment({
      ...empty,
      ratings,
      targets: [
        { theme: "data", level: 4 },
        { theme: "klima", level: 2 },
        { theme: "data", level: 5, unit: "skole" },
      ],
    });
    expect(cells.map(({ score }) => score)).toEqual([2, null, 4, 3]);
    expect(cells.map(({ coverage }) => coverage)).toEqual([1, 0, 0.75, 1]);
    expect(themes[0]).toMatchObject({ score: 3.5, lowest: 2, highest: 4, icc1: null });
    expect(overall).toEqual({ score: 3.25, percentToTarget: 1 - 0.5 / 6 });
  });

  it("compares leaders' and employees' medians, by question and by person in the theme", () => {
    const ratings = [
      ...rate("skole/data-1", [4, 4], "leader"),
      ...rate("skole/data-2", [2, 4], "leader"),
      ...rate("skole/data-1", [2, 3], "employee"),
      ...rate("skole/data-1", [5, 5], "director"),
    ];
    const { questions, cells, themes } = scoreAssessment({ ...empty, ratings });
    expect(questions.slice(0, 2).map(({ roleGap }) => roleGap)).toEqual([1.5, null]);
    expect(cells[0]?.roleGap).toBe(1);
    expect(themes[0]?.roleGap).toBe(1);
  });

  it("tells persons apart inside their unit and counts each once", () => {
    const ratings = [
      ...rate("skole/data-1", [3]),
      ...rate("skole/data-2", [4]),
      ...rate("social/data-1", [3]),
    ];
    const { cells } = scoreAssessment({ ...empty, ratings });
    expect(cells.map(({ n }) => n)).toEqual([1, 0, 1, 0]);
  });

  it("leaves out what cannot belong to the model instead of guessing", () => {
    const good = rate("skole/klima-1", [3]);
    const ratings = [
      ...good,
      ...good.map((rating) => ({ ...rating, value: 5 })),
      ...rate("skole/klima-1", [9, 2.5], "leader"),
      ...rate("nowhere/klima-1", [1]),
      ...rate("skole/nothing", [1]),
    ];
    expect(scoreAssessment({ ...empty, ratings })).toEqual(
      scoreAssessment({ ...empty, ratings: good }),
    );
  });

  it("follows the model's own scale", () => {
    const input = {
      ...empty,
      model: { ...model, scale: { min: 0, max: 3 } },
      ratings: rate("skole/klima-1", [0, 3, 0, 3]),
    };
    const row = rowOf(input, "skole/klima-1");
    expect(row?.distribution).toEqual({ 0: 2, 1: 0, 2: 0, 3: 2 });
    expect(row).toMatchObject({ level: 1.5, min: 0, max: 3, split: true, rwg: 0, awg: -1 });
    expect(row?.agreement).toBeCloseTo(0, 12);
  });
});

import { describe, expect, it } from "vitest";
import { checkScoringInput, findRepeatedConsensus } from "./check-scoring-input";
import { describeScoringProblem } from "./describe-scoring-problem";
import type { ScoringInput } from "./scoring-input";

const place = { unit: "skole", question: "data-1" };
const rating = { ...place, respondent: "r1", role: "leader", value: 3 } as const;
const theme = { id: "data", weight: 1, questions: [{ id: "data-1", weight: 1 }] };
const model = {
  id: "m",
  version: "1",
  scale: { min: 1, max: 5 },
  minCoverage: 0.5,
  themes: [theme],
};
const good: ScoringInput = {
  model,
  units: [
    { id: "by", weight: 1 },
    { id: "skole", weight: 1, parent: "by" },
  ],
  targets: [{ theme: "data", level: 3.5 }],
  ratings: [rating, { ...rating, respondent: "r2", value: "dontKnow" }],
  consensus: [{ ...place, level: 3 }],
  validations: [{ ...place, level: 4, rationale: "Set i referaterne." }],
};

const cases: readonly {
  readonly change: Partial<ScoringInput>;
  readonly sentence: string;
}[] = [
  {
    change: { ratings: [rating, { ...rating, respondent: "r2", value: 0 }] },
    sentence:
      "Cannot read ratings[1].value 0: a level is a whole number from 1 to 5, or dontKnow, notApplicable, notAsked",
  },
  {
    change: { ratings: [rating, rating] },
    sentence:
      'Cannot read ratings[1] "r1": a respondent rates a question once, and this is already in ratings[0]',
  },
  {
    change: { ratings: [{ ...rating, unit: "havn" }] },
    sentence: 'Cannot read ratings[0].unit "havn": no unit has this id',
  },
  {
    change: { ratings: [{ ...rating, question: "data-7" }] },
    sentence: 'Cannot read ratings[0].question "data-7": no question in the model has this id',
  },
  {
    change: { consensus: [{ ...place, level: 2.5 }], validations: [] },
    sentence: "Cannot read consensus[0].level 2.5: a level is a whole number from 1 to 5",
  },
  {
    change: { validations: [{ ...place, level: 4, rationale: "  " }] },
    sentence:
      'Cannot read validations[0].rationale "  ": the level 4 differs from the group\'s 3 and needs a written rationale',
  },
  {
    change: { consensus: [], validations: [{ ...place, level: 4, rationale: "" }] },
    sentence:
      'Cannot read validations[0].rationale "": the level 4 differs from the group\'s 3 and needs a written rationale',
  },
  {
    change: { validations: [...good.validations, ...good.validations] },
    sentence:
      'Cannot read validations[1] "data-1": a question has one validated level in a unit, and this is already in validations[0]',
  },
  {
    change: { targets: [{ theme: "data", level: 5.5 }] },
    sentence: "Cannot read targets[0].level 5.5: a target is a number from 1 to 5",
  },
  {
    change: { targets: [{ theme: "vejr", level: 3 }] },
    sentence: 'Cannot read targets[0].theme "vejr": no theme in the model has this id',
  },
  {
    change: { targets: [{ theme: "data", level: 3, unit: "havn" }] },
    sentence: 'Cannot read targets[0].unit "havn": no unit has this id',
  },
  {
    change: { targets: [...good.targets, { theme: "data", level: 4 }] },
    sentence:
      'Cannot read targets[1] "data": a theme has one target, and this is already in targets[0]',
  },
  {
    change: { units: [...good.units, { id: "skole", weight: 1 }] },
    sentence:
      'Cannot read units[2].id "skole": a unit id is used once, and this is already in units[1].id',
  },
  {
    change: { units: [{ id: "skole", weight: 1, parent: "by" }] },
    sentence: 'Cannot read units[0].parent "by": no other unit has this id',
  },
  {
    change: { units: [{ id: "skole", weight: 1, parent: "skole" }] },
    sentence: 'Cannot read units[0].parent "skole": no other unit has this id',
  },
  {
    change: { units: [{ id: "skole", weight: 0 }] },
    sentence: "Cannot read units[0].weight 0: a weight is a number above 0 and at most 1000000000",
  },
  {
    change: {
      model: { ...model, themes: [{ ...theme, questions: [{ id: "data-1", weight: -1 }] }] },
    },
    sentence:
      "Cannot read model.themes[0].questions[0].weight -1: a weight is a number above 0 and at most 1000000000",
  },
  {
    change: { model: { ...model, themes: [theme, { ...theme, id: "andet" }] } },
    sentence:
      'Cannot read model.themes[1].questions[0].id "data-1": a question id is used once in the whole model, and this is already in model.themes[0].questions[0].id',
  },
  {
    change: { model: { ...model, themes: [theme, { ...theme, questions: [] }] } },
    sentence:
      'Cannot read model.themes[1].id "data": a theme id is used once, and this is already in model.themes[0].id',
  },
  {
    change: { model: { ...model, minCoverage: 1.2 } },
    sentence: "Cannot read model.minCoverage 1.2: a share is a number from 0 to 1",
  },
  {
    change: { model: { ...model, scale: { min: 5, max: 1 } } },
    sentence:
      'Cannot read model.scale {"min":5,"max":1}: a scale goes from one whole number, 0 or more, to a higher one, with at most 100 levels',
  },
];

describe("checkScoringInput()", () => {
  it("finds nothing wrong with a good assessment", () => {
    expect(checkScoringInput(good)).toEqual([]);
  });

  it.each(cases)("$sentence", ({ change, sentence }) => {
    const problems = checkScoringInput({ ...good, ...change });
    expect(problems.map(describeScoringProblem)).toEqual([sentence]);
  });

  it.each([{ case: "the validated level is the group's", level: 3, consensus: good.consensus }])(
    "needs no rationale when $case",
    ({ level, ...change }) => {
      const validations = [{ ...place, level, rationale: "" }];
      expect(checkScoringInput({ ...good, ...change, validations })).toEqual([]);
    },
  );

  it("needs a rationale where the validated level stands alone", () => {
    const validations = [{ ...place, level: 5, rationale: "" }];
    const problems = checkScoringInput({ ...good, consensus: [], ratings: [], validations });
    expect(problems.map(describeScoringProblem)).toEqual([
      expect.stringContaining("the level 5 stands alone, without a group's"),
    ]);
  });

  it("allows a consensus per group, and can tell that there are several", () => {
    const two = {
      ...good,
      consensus: [
        { ...place, level: 3 },
        { ...place, level: 4 },
      ],
    };
    expect(checkScoringInput(two)).toEqual([]);
    expect(findRepeatedConsensus(good)).toEqual([]);
    expect(findRepeatedConsensus(two).map(describeScoringProblem)).toEqual([
      'Cannot read consensus[1] "data-1": a question has one consensus level in a unit, and this is already in consensus[0]',
    ]);
  });

  it("quotes no more of a long value than a reader needs", () => {
    const [problem] = checkScoringInput({
      ...good,
      ratings: [{ ...rating, unit: "x".repeat(999) }],
    });
    expect(problem === undefined ? "" : describeScoringProblem(problem)).toHaveLength(110);
  });
});

import { describe, expect, it } from "vitest";
import { parseScoreFile } from "./score-file";

const model = {
  id: "m",
  version: "1",
  scale: { min: 1, max: 5 },
  themes: [{ id: "data", questions: [{ id: "data-1" }, { id: "data-2", weight: 2 }] }],
};
const rating = {
  unit: "skole",
  question: "data-1",
  respondent: "r1",
  role: "leader",
  value: 3,
};
const file = { model, units: [{ id: "skole" }], ratings: [rating] };

describe("parseScoreFile()", () => {
  it("fills in what may be absent", () => {
    expect(
      parseScoreFile({ ...file, validations: [{ unit: "skole", question: "data-1", level: 3 }] }),
    ).toEqual({
      ok: true,
      input: {
        model: {
          ...model,
          minCoverage: 0.5,
          themes: [
            {
              id: "data",
              weight: 1,
              questions: [
                { id: "data-1", weight: 1 },
                { id: "data-2", weight: 2 },
              ],
            },
          ],
        },
        units: [{ id: "skole", weight: 1 }],
        targets: [],
        ratings: [rating],
        consensus: [],
        validations: [{ unit: "skole", question: "data-1", level: 3, rationale: "" }],
      },
    });
  });

  it("takes a whole exported model, texts and all", () => {
    const text = { da: "Data", en: "Data" };
    const themes = model.themes.map((theme) => ({ ...theme, title: text, group: "fundament" }));
    expect(parseScoreFile({ ...file, model: { ...model, title: text, themes } }).ok).toBe(true);
  });

  it.each([
    {
      case: "a level above the scale",
      change: { ratings: [rating, { ...rating, respondent: "r2", value: 6 }] },
      problem:
        "Cannot read ratings[1].value 6: a level is a whole number from 1 to 5, or dontKnow, notApplicable, notAsked",
    },
    {
      case: "half a level",
      change: { ratings: [{ ...rating, value: 2.5 }] },
      problem:
        "Cannot read ratings[0].value 2.5: a level is a whole number from 1 to 5, or dontKnow, notApplicable, notAsked",
    },
    {
      case: "a word that is no answer",
      change: { ratings: [{ ...rating, value: "perhaps" }] },
      problem:
        'Cannot read ratings[0].value "perhaps": a rating is a whole number on the scale, or dontKnow, notApplicable, notAsked',
    },
    {
      case: "a missing field",
      change: { ratings: [{ ...rating, unit: undefined }] },
      problem: "Cannot read ratings[0].unit: it is missing",
    },
    {
      case: "a misspelt field",
      change: { units: [{ id: "skole", wieght: 2 }] },
      problem: "Cannot read units[0].wieght: there is no such field",
    },
    {
      case: "a level written as text",
      change: { consensus: [{ unit: "skole", question: "data-1", level: "3" }] },
      problem: 'Cannot read consensus[0].level "3": expected number, received string',
    },
    {
      case: "an unknown question",
      change: { ratings: [{ ...rating, question: "data-9" }] },
      problem: 'Cannot read ratings[0].question "data-9": no question in the model has this id',
    },
    {
      case: "two consensus levels, where groups are not told apart",
      change: {
        consensus: [3, 4].map((level) => ({ unit: "skole", question: "data-1", level })),
      },
      problem:
        'Cannot read consensus[1] "data-1": a question has one consensus level in a unit, and this is already in consensus[0]',
    },
  ])("refuses $case", ({ change, problem }) => {
    expect(parseScoreFile({ ...file, ...change })).toEqual({ ok: false, problems: [problem] });
  });

  it("reads what a blind vote came to, and refuses half a person", () => {
    const vote = { unit: "skole", question: "data-1", value: 3, count: 9 };
    const read = parseScoreFile({ ...file, votes: [vote] });
    expect(read.ok && read.input.votes).toEqual([vote]);
    expect(parseScoreFile({ ...file, votes: [{ ...vote, count: 0.5 }] })).toEqual({
      ok: false,
      problems: [
        "Cannot read votes[0].count 0.5: a count is a whole number of persons above 0 and at most 10000",
      ],
    });
  });

  it.each([
    {
      text: "null",
      file: null,
      problem: "Cannot read the file null: expected object, received null",
    },
    { text: "[]", file: [], problem: "Cannot read the file []: expected object, received array" },
    {
      text: "no JSON object",
      file: "hej",
      problem: 'Cannot read the file "hej": expected object, received string',
    },
  ])("refuses a file that is $text", ({ file: content, problem }) => {
    expect(parseScoreFile(content)).toEqual({ ok: false, problems: [problem] });
  });

  it("tells groups in one unit apart, and refuses the same group twice", () => {
    const agreed = { unit: "skole", question: "data-1", level: 3 };
    const read = (consensus: object[]) => parseScoreFile({ ...file, consensus });
    expect(
      read([
        { ...agreed, group: "1" },
        { ...agreed, group: "2" },
      ]).ok,
    ).toBe(true);
    expect(read([agreed, agreed]).ok).toBe(false);
    expect(
      read([
        { ...agreed, group: "1" },
        { ...agreed, group: "1" },
      ]).ok,
    ).toBe(false);
  });

  it("names every problem at once", () => {
    const result = parseScoreFile({
      ...file,
      ratings: [rating, rating, { ...rating, unit: "?", value: 0 }],
    });
    expect(result.ok === false && result.problems).toHaveLength(3);
  });
});

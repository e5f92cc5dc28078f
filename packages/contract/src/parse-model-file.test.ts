import { describe, expect, it } from "vitest";
import { parseModelFile } from "./parse-model-file";

const LEVELS = [1, 2, 3, 4, 5];

function both(text: string) {
  return { da: `${text} på dansk`, en: `${text} in English` };
}

function question(id: string, short: boolean) {
  return {
    id,
    weight: 1,
    short,
    title: both("Title"),
    text: both("Text"),
    levels: LEVELS.map((level) => ({ level, ...both(`Descriptor ${level} of ${id}`) })),
    prompts: [both("Prompt one"), both("Prompt two")],
    audience: ["leader"],
    evidence: [both("Minutes"), both("Figures")],
  };
}

function theme(id: string) {
  return {
    id,
    group: "retning",
    title: both(id),
    shortTitle: both(id),
    meaning: both(`About ${id}`),
    weight: 1,
    questions: [question(`${id}-1`, true), question(`${id}-2`, false)],
  };
}

function modelFile() {
  return {
    id: "test",
    version: "2026.1",
    title: both("Test"),
    scale: { min: 1, max: 5 },
    minCoverage: 0.5,
    levels: LEVELS.map((level) => ({ level, title: both("Level"), meaning: both("Meaning") })),
    groups: [{ id: "retning", title: both("Retning") }],
    themes: [theme("styring"), theme("data")],
  };
}

/** A valid file with one value replaced (or removed) at a path like "themes.0.questions.1.levels.3.da". */
function withChange(path: string, value: unknown): unknown {
  const file: unknown = structuredClone(modelFile());
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => Reflect.get(Object(node), key), file);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return file;
}

const QUESTION = "themes.0.questions.1";

describe("parseModelFile()", () => {
  it("reads a right file and changes nothing in it", () => {
    expect(parseModelFile(modelFile())).toEqual({ ok: true, model: modelFile() });
  });

  it.each([
    {
      path: `${QUESTION}.levels.3.da`,
      value: undefined,
      problem: "question styring-2: level 4 lacks a Danish descriptor",
    },
    {
      path: `${QUESTION}.levels.3.da`,
      value: "  ",
      problem: "question styring-2: level 4 lacks a Danish descriptor",
    },
    {
      path: `${QUESTION}.levels.0.en`,
      value: "",
      problem: "question styring-2: level 1 lacks an English descriptor",
    },
    {
      path: `${QUESTION}.levels`,
      value: question("styring-2", false).levels.slice(0, 4),
      problem: "question styring-2: level 5 is missing",
    },
    {
      path: `${QUESTION}.levels`,
      value: question("styring-2", false).levels.toReversed(),
      problem: "question styring-2: its levels do not stand in rising order",
    },
    {
      path: `${QUESTION}.levels.4.level`,
      value: 4,
      problem: "question styring-2: level 4 stands more than once",
    },
    {
      path: `${QUESTION}.levels.4.level`,
      value: 6,
      problem: "question styring-2: level 6 has a level that is not one of 1, 2, 3, 4, 5",
    },
    {
      path: `${QUESTION}.levels.1.da`,
      value: "Descriptor 1 of styring-2 på dansk",
      problem:
        'question styring-2: two levels share the Danish descriptor "Descriptor 1 of styring-2 på dansk"',
    },
    {
      path: `${QUESTION}.audience`,
      value: [],
      problem: "question styring-2: needs at least one audience",
    },
    {
      path: `${QUESTION}.audience`,
      value: ["mayor"],
      problem:
        "question styring-2: audience number 1 has an audience that is not one of director, leader, employee",
    },
    {
      path: `${QUESTION}.evidence`,
      value: [both("Minutes")],
      problem: "question styring-2: needs at least 2 kinds of evidence",
    },
    {
      path: `${QUESTION}.prompts`,
      value: [both("Why")],
      problem: "question styring-2: needs at least 2 prompts",
    },
    {
      path: `${QUESTION}.prompts.1.en`,
      value: undefined,
      problem: "question styring-2: prompt number 2 lacks an English prompt",
    },
    {
      path: `${QUESTION}.weight`,
      value: 0,
      problem: "question styring-2: has a weight that is not above 0",
    },
    {
      path: `${QUESTION}.owner`,
      value: "somebody",
      problem: "question styring-2: has unknown fields: owner",
    },
    {
      path: `${QUESTION}.short`,
      value: true,
      problem: "theme styring: 2 questions are marked short, exactly 1 is wanted",
    },
    {
      path: `${QUESTION}.id`,
      value: "styring-1",
      problem: "question styring-1: stands more than once",
    },
    {
      path: `${QUESTION}.id`,
      value: "data-7",
      problem: 'question data-7: its id does not begin with "styring-"',
    },
    { path: "themes.1.id", value: "styring", problem: "theme styring: stands more than once" },
    {
      path: "themes.1.group",
      value: "fundament",
      problem: 'theme data: group "fundament" does not exist',
    },
    { path: "themes.1.weight", value: -1, problem: "theme data: has a weight that is not above 0" },
    { path: "themes", value: [], problem: "model: needs at least one theme" },
    { path: "levels.2.meaning", value: undefined, problem: "model: level 3 lacks meaning" },
    { path: "levels", value: [], problem: "model: level 1 is missing" },
    {
      path: "version",
      value: "v1",
      problem: "model: has a version that is not a year, a dot and a number",
    },
    { path: "scale.max", value: 4, problem: "model: has a scale that does not end at 5" },
    { path: "minCoverage", value: 0, problem: "model: has a minCoverage that is not above 0" },
  ])("tells of $path: $problem", ({ path, value, problem }) => {
    const result = parseModelFile(withChange(path, value));
    expect(result.ok ? [] : result.problems).toContain(problem);
  });

  it.each([null, undefined, 5, "model", [], {}])("refuses %j without throwing", (file) => {
    const result = parseModelFile(file);
    expect(result.ok ? [] : result.problems).not.toEqual([]);
  });
});

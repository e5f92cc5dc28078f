import { parseModelFile } from "@pejling/contract";
import { PEJLING_MODEL } from "@pejling/reference";
import { describe, expect, it } from "vitest";
import { translateProblem } from "./translate-problem";

describe("translateProblem()", () => {
  it.each([
    {
      problem: "question styring-2: level 4 lacks a Danish descriptor",
      expected: "Spørgsmålet styring-2, niveau 4: mangler beskrivelsen på dansk.",
    },
    {
      problem: "question data-1: level 5 is missing",
      expected: "Spørgsmålet data-1 mangler niveau 5.",
    },
    {
      problem: "question data-1: prompt number 2 lacks an English prompt",
      expected: "Spørgsmålet data-1, hjælpespørgsmål 2: mangler hjælpespørgsmålet på engelsk.",
    },
    {
      problem: "theme styring: 2 questions are marked short, exactly 1 is wanted",
      expected: "Temaet styring har 2 spørgsmål i den korte form; der skal være netop ét.",
    },
    {
      problem: 'theme data: group "fundament" does not exist',
      expected: "Temaet data hører til gruppen »fundament«, som ikke findes.",
    },
    {
      problem: "model: has a version that is not a year, a dot and a number",
      expected:
        "Modellen har en version, der ikke er et årstal, et punktum og et tal, for eksempel 2026.1.",
    },
    { problem: "something else", expected: "har en fejl: something else" },
  ])("says $problem in Danish", ({ problem, expected }) => {
    expect(translateProblem(problem)).toBe(expected);
  });

  it("has Danish words for everything that can be wrong in a file torn to pieces", () => {
    const paths = [
      "",
      "themes",
      "themes.0",
      "themes.0.questions.1",
      "themes.0.questions.1.levels.2",
    ];
    const problems = paths.flatMap((path) => damage(path));
    expect(problems.length).toBeGreaterThan(40);
    const untold = problems.map(translateProblem).filter((text) => text.includes("har en fejl"));
    expect(untold).toEqual([]);
  });
});

/** Every problem that comes of losing, emptying or spoiling one field of one part. */
function damage(path: string): readonly string[] {
  const fields = Object.keys(partOf(structuredClone(PEJLING_MODEL), path));
  return fields.flatMap((field) =>
    [undefined, "", [], {}, -1, null, "Øv", "a-b", [{}], { da: "x" }].flatMap((value) => {
      const file = structuredClone(PEJLING_MODEL);
      Reflect.set(partOf(file, path), field, value);
      const read = parseModelFile(file);
      return read.ok ? [] : read.problems;
    }),
  );
}

function partOf(file: object, path: string): object {
  const keys = path === "" ? [] : path.split(".");
  return keys.reduce((node: object, key) => Object(Reflect.get(node, key)), file);
}

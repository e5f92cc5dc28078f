import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AssessmentScore, ScoringInput } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { callPejling, makeFolder, PROJECT, usePejling } from "../testing/run-pejling";

const GOLDEN = join(PROJECT, "packages/domain/src/scoring/golden");
const INPUT = join(GOLDEN, "assessment-input.json");
const pejling = usePejling();

function readGolden<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(GOLDEN, name), "utf8"));
}

const QUESTION_FIELDS =
  "unit question n distribution mean median min max agreement rwg adm awg split level basis roleGap";
const CELL_FIELDS = "unit theme score coverage min geometricMean gated n rwgj reason";
const THEME_FIELDS = "theme score lowest highest icc1 icc2";

describe("pejling score FILE --json", () => {
  it("says the golden assessment's numbers to the last digit, and no other fields than promised", async () => {
    const { code, stdout, stderr } = await pejling(["score", INPUT, "--json"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const said = JSON.parse(stdout);
    const golden = readGolden<AssessmentScore>("assessment-score.json");
    expect(golden).toMatchObject(said);
    expect(Object.keys(said)).toEqual(["questions", "cells", "themes", "overall"]);
    expect(said.questions.length).toBe(golden.questions.length);
    expect(Object.keys(said.questions[0]).join(" ")).toBe(QUESTION_FIELDS);
    expect(Object.keys(said.cells[0]).join(" ")).toBe(CELL_FIELDS);
    expect(Object.keys(said.themes[0]).join(" ")).toBe(THEME_FIELDS);
    expect(Object.keys(said.overall)).toEqual(["score", "percentToTarget"]);
  });

  it("says the same of standard input", async () => {
    const piped = await pejling(["score", "-", "--json"], readFileSync(INPUT));
    expect(piped).toEqual(await pejling(["score", INPUT, "--json"]));
  });

  it("lets several groups in a unit have a level each, when each says which it is", async () => {
    const input = readGolden<ScoringInput>("assessment-input.json");
    const unit = "skole";
    const question = "styring-1";
    const rest = input.consensus.filter((row) => row.unit !== unit || row.question !== question);
    const groups = [2, 3].map((level) => ({ unit, question, level, group: `g${level}` }));
    const validations = input.validations.filter((row) => row.question !== question);
    const file = { ...input, validations, consensus: [...rest, ...groups] };

    const { stdout } = await callPejling(["score", "-", "--json"], JSON.stringify(file));
    const row = JSON.parse(stdout).questions.find(
      (found: ScoringInput["consensus"][number]) =>
        found.unit === unit && found.question === question,
    );
    expect(row).toMatchObject({ level: 2.5, basis: "consensus" });

    const twice = { ...file, consensus: [...file.consensus, groups[0]] };
    const refused = await callPejling(["score", "-"], JSON.stringify(twice));
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("a question has one consensus level in a unit");
  });
});

describe("pejling score FILE", () => {
  it("shows a level with its n and agreement, and why there is none", async () => {
    const { code, stdout } = await callPejling(["score", INPUT]);
    expect(code).toBe(0);
    expect(stdout).toContain("2.7 · 7 · 0.54");
    expect(stdout).toContain("klima in teknik (nothing applies)");
    expect(stdout).toContain("Split groups: styring-2 in skole");
  });

  it("explains a score by a sum anybody can do again", async () => {
    const { stdout } = await callPejling(["score", INPUT, "--explain", "skole", "data"]);
    expect(stdout).toContain("Sum 7.5 ÷ weight 3.5 = 2.1429");
    const unknown = await callPejling(["score", INPUT, "--explain", "skole", "nix"]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain(
      'Cannot explain theme "nix" in unit "skole": wanted a unit of',
    );
  });
});

const rating = {
  unit: "skole",
  question: "styring-1",
  respondent: "new",
  role: "leader",
  value: 3,
};

describe("a score file that cannot be scored", () => {
  it.each([
    [{ unit: "nix" }, "Cannot read ratings[0].unit", "no unit has this id"],
    [
      { question: "nix" },
      "Cannot read ratings[0].question",
      "no question in the model has this id",
    ],
    [{ value: 0 }, "Cannot read ratings[0].value 0", "a whole number from 1 to 5"],
    [{ value: 6 }, "Cannot read ratings[0].value 6", "a whole number from 1 to 5"],
    [{ value: 2.5 }, "Cannot read ratings[0].value 2.5", "a whole number from 1 to 5"],
    [{ value: "perhaps" }, 'Cannot read ratings[0].value "perhaps"', "dontKnow, notApplicable"],
    [{ role: "cook" }, 'Cannot read ratings[0].role "cook"', "director"],
  ])("with a rating %j is refused by field and wish", async (change, field, wanted) => {
    const input = readGolden<ScoringInput>("assessment-input.json");
    const file = { ...input, ratings: [{ ...rating, ...change }, ...input.ratings] };
    const { code, stdout, stderr } = await callPejling(
      ["score", "-", "--json"],
      JSON.stringify(file),
    );

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(field);
    expect(stderr).toContain(wanted);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("with two ratings of one question by one respondent is refused", async () => {
    const input = readGolden<ScoringInput>("assessment-input.json");
    const file = { ...input, ratings: [...input.ratings, rating, rating] };
    const { code, stderr } = await callPejling(["score", "-"], JSON.stringify(file));
    expect(code).toBe(1);
    expect(stderr).toContain("a respondent rates a question once, and this is already in ratings[");
  });

  it("with a validation that differs without a rationale is refused", async () => {
    const input = readGolden<ScoringInput>("assessment-input.json");
    const validation = { unit: "skole", question: "styring-1", level: 1, rationale: " " };
    const others = input.validations.filter(
      ({ unit, question }) => unit !== validation.unit || question !== validation.question,
    );
    const file = { ...input, validations: [validation, ...others] };
    const { code, stderr } = await callPejling(["score", "-"], JSON.stringify(file));
    expect(code).toBe(1);
    expect(stderr).toContain("Cannot read validations[0].rationale");
    expect(stderr).toContain("needs a written rationale");
  });

  it("with more problems than anybody reads ends in a count", async () => {
    const input = readGolden<ScoringInput>("assessment-input.json");
    const file = { ...input, ratings: input.ratings.map((row) => ({ ...row, value: 9 })) };
    const { stderr } = await callPejling(["score", "-"], JSON.stringify(file));
    expect(stderr.trim().split("\n")).toHaveLength(21);
    expect(stderr).toContain("… and ");
  });
});

describe("a file that is no score file", () => {
  it.each([
    ["broken.json", '{"model": {\n  "id": ]', "not valid JSON at line 2, column 10"],
    ["cut.json", '{"model": {', "not valid JSON at line 1, column 12"],
    ["empty.json", "", "it is empty, wanted a score file in JSON"],
    ["list.json", "[]", "Cannot read the file"],
    ["null.json", "null", "Cannot read the file"],
    ["paper.pdf", "%PDF-1.7\n%âãÏÓ", "it is PDF, not text"],
    ["bytes.json", Buffer.from([0, 1, 2, 3, 0, 255, 254, 1, 0, 7]), "not text"],
  ])("%s is refused in one sentence", async (name, content, reason) => {
    const file = join(makeFolder(), name);
    writeFileSync(file, content);
    const { code, stdout, stderr } = await callPejling(["score", file, "--json"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("    at ");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("that is missing, a folder or too large is refused", async () => {
    const folder = makeFolder();
    const large = join(folder, "large.json");
    writeFileSync(large, Buffer.alloc(50 * 1024 * 1024, 32));
    const refused = async (file: string) => (await callPejling(["score", file])).stderr.trim();

    expect(await refused(join(folder, "nix"))).toMatch(
      /^Cannot read .*nix: there is no such file$/,
    );
    expect(await refused(folder)).toMatch(/^Cannot read .*: it is a folder, wanted a file$/);
    expect(await refused(large)).toMatch(/: it is 50\.0 MB, wanted at most 20 MB$/);
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "Usage: pejling"],
    [["scor"], "unknown command 'scor'"],
    [["score"], "missing required argument 'file'"],
    [["score", INPUT, "--jsn"], "unknown option '--jsn'"],
    [["score", INPUT, "more"], "too many arguments"],
    [["score", INPUT, "--explain", "skole"], "wants a unit and a theme"],
  ])("%j ends with 2", async (args, reason) => {
    const { code, stdout, stderr } = await pejling(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });

  it.each(["score", "strategy", "import", "export", "seed", "backup", "restore", "doctor"])(
    "pejling %s --help shows examples and ends with 0",
    async (command) => {
      const { code, stdout, stderr } = await callPejling([command, "--help"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`$ npx pejling ${command}`);
    },
  );
});

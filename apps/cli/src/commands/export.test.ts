import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdLock } from "@pejling/db";
import { describe, expect, it } from "vitest";
import { callPejling, makeFolder, type Pejling, PROJECT, usePejling } from "../testing/run-pejling";
import { useExampleData } from "../testing/use-example-data";

const pejling = usePejling();
const copyExample = useExampleData(pejling);

async function write(folder: string, what: string, name: string, slug = "2026-1"): Promise<string> {
  return writeBy(callPejling, { folder, what, name, slug });
}

type Wanted = {
  readonly folder: string;
  readonly what: string;
  readonly name: string;
  readonly slug: string;
};

async function writeBy(run: Pejling, { folder, what, name, slug }: Wanted): Promise<string> {
  const file = join(makeFolder(), name);
  const round = ["--municipality", "0999", "--assessment", slug];
  const { code, stderr } = await run([
    ...["export", ...round, "--what", what, "--to", file, "--data", folder],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return file;
}

describe("pejling export", () => {
  it("writes answers that score to the very result of the product, also while Pejling runs", async () => {
    const folder = copyExample();
    const lock = holdLock(join(folder, "pejling.lock"));
    const round = { folder, slug: "2026-1" };
    const input = await writeBy(pejling, { ...round, what: "score-input", name: "input.json" });
    const results = await writeBy(pejling, { ...round, what: "results", name: "results.json" });
    lock?.release();
    expect(statSync(input).mode & 0o077).toBe(0);

    const scored = JSON.parse((await pejling(["score", input, "--json"])).stdout);
    const { result } = JSON.parse(readFileSync(results, "utf8"));
    expect(scored.overall).toEqual(result.overall);
    expect(result.themes).toMatchObject(scored.themes);
    expect(scored.overall.score).toBeGreaterThan(1);
  });

  it("writes results for Danish Excel, without what fewer than five answers would give away", async () => {
    const csv = readFileSync(await write(copyExample(), "results", "results.csv"), "utf8");
    expect(csv.startsWith("\uFEFFkommunekode;måling;")).toBe(true);
    expect(csv).toMatch(/\r\n0999;2026-1;;;;niveau;\d,\d+;\r\n/);
    expect(csv).toContain("skjult: færre end 5 svar");
    const few = csv.split("\r\n").filter((line) => /;antal svar;[1-4];/.test(line));
    expect(few.length).toBeGreaterThan(0);
    const [, , unit = "", , question = ""] = few[0]?.split(";") ?? [];
    const said = csv
      .split("\r\n")
      .filter((line) => line.includes(`;${unit};`) && line.includes(`;${question};`));
    expect(said.map((line) => line.split(";")[5])).toEqual(["niveau", "antal svar"]);
  });

  it("names what is not there", async () => {
    const folder = copyExample();
    const args = ["export", "--municipality", "0999", "--assessment", "nix", "--to", "-"];
    const { code, stdout, stderr } = await callPejling([...args, "--data", folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe('Cannot find assessment "nix": it does not exist\n');
  });
});

describe("pejling import", () => {
  it("takes in an assessment made by export, with the same answers, result and freezing", async () => {
    const example = copyExample();
    const bundle = JSON.parse(
      readFileSync(await write(example, "assessment", "round.json", "2024-1"), "utf8"),
    );
    const other = makeFolder();
    const file = join(other, "round.json");
    writeFileSync(file, JSON.stringify({ ...bundle, kommunekode: "0159" }));

    const ran = await callPejling(["import", file, "--data", other]);
    expect(ran.stdout).toContain("Imported assessment 2024-1 of municipality 0159");
    const taken = await callPejling([
      ...["export", "--municipality", "0159", "--assessment", "2024-1", "--what", "score-input"],
      ...["--to", "-", "--data", other],
    ]);
    const original = await write(example, "score-input", "input.json", "2024-1");
    expect(JSON.parse(taken.stdout)).toEqual(JSON.parse(readFileSync(original, "utf8")));
    expect((await callPejling(["doctor", "--data", other])).stdout).toContain("1 closed");
  });

  it("takes in nothing of an assessment with one wrong entry", async () => {
    const folder = copyExample();
    const bundle = JSON.parse(
      readFileSync(await write(folder, "assessment", "round.json"), "utf8"),
    );
    bundle.sheets.at(-1).ratings[0].value = 6;
    const file = join(makeFolder(), "wrong.json");
    writeFileSync(file, JSON.stringify({ ...bundle, slug: "2027-1" }));
    const content = readFileSync(join(folder, "pejling.db"));

    const { code, stderr } = await callPejling(["import", file, "--data", folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Cannot import .*: \w+(\[\d+\])?: /);
    expect(readFileSync(join(folder, "pejling.db")).equals(content)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("import"))).toEqual([]);
  });

  it("takes in a new model version, and refuses changed content under a published one", async () => {
    const folder = copyExample();
    const model = JSON.parse(readFileSync(await write(folder, "model", "model.json"), "utf8"));
    const file = join(makeFolder(), "model.json");
    const take = async (content: unknown) => {
      writeFileSync(file, JSON.stringify(content));
      return callPejling(["import", file, "--data", folder]);
    };
    expect((await take(model)).stdout).toContain("already in");
    expect((await take({ ...model, version: "2027.1" })).stdout).toContain("Imported model");
    expect((await take({ ...model, minCoverage: 0.9 })).stderr).toContain(
      "that version is published with other content",
    );
    model.themes[0].questions[0].levels.pop();
    const broken = await take({ ...model, version: "2027.2" });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain("question styring-1: level 5 is missing");
  });

  it("takes a strategy's text into the library once, and nothing that is no text", async () => {
    const folder = makeFolder();
    const text = join(PROJECT, "packages/documents/src/strategy/fixtures/eksempelby-temaer.txt");
    const address = ["--address", "https://eksempelby.example/strategi"];
    const taken = await callPejling(["import", text, ...address, "--data", folder]);
    expect(taken.stdout).toMatch(
      /^Imported strategy "Digitaliseringsstrategi.*[1-9]\d* suggestions/,
    );
    const again = await callPejling(["import", text, "--data", folder]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("the same content is strategy");
    const pdf = await callPejling(["import", "-", "--data", folder], "%PDF-1.7 …");
    expect(pdf.stderr).toContain("it is PDF, not text");
  });

  it("is refused while a running Pejling has the folder", async () => {
    const folder = copyExample();
    const model = await write(folder, "model", "model.json");
    const lock = holdLock(join(folder, "pejling.lock"));
    const { code, stderr } = await pejling(["import", model, "--data", folder]);
    lock?.release();
    expect(code).toBe(1);
    expect(stderr).toContain("a running Pejling has it");
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type StrategyReading, strategyReadingSchema } from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { callPejling, makeFolder, PROJECT, usePejling } from "../testing/run-pejling";

const FIXTURES = join(PROJECT, "packages/documents/src/strategy/fixtures");
const REAL = join(PROJECT, "../shared/real-strategies");
const pejling = usePejling();

async function read(file: string): Promise<StrategyReading> {
  const { code, stdout } = await callPejling(["strategy", file, "--json"]);
  expect(code).toBe(0);
  return strategyReadingSchema.parse(JSON.parse(stdout));
}

function write(name: string, content: string | Buffer): string {
  const file = join(makeFolder(), name);
  writeFileSync(file, content);
  return file;
}

describe("pejling strategy FILE --json", () => {
  it("keeps its promise for every fixture", async () => {
    const files = readdirSync(FIXTURES).filter((name) => name.endsWith(".txt"));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) {
      const reading = await read(join(FIXTURES, name));
      expect({ name, hasSentences: reading.sentences.length > 0 }).toEqual({
        name,
        hasSentences: true,
      });
    }
  });

  it("places periods in the kept original and reads Windows-1252 and UTF-16 alike", async () => {
    const original = join(FIXTURES, "eksempelby-temaer.txt");
    const text = readFileSync(original, "utf8");
    const reading = await read(original);
    expect(reading.periods.length).toBeGreaterThan(0);
    for (const { text: said, start, end } of reading.periods) {
      expect(text.slice(start, end).replace(/\s+/g, " ")).toContain(said.split(" ")[0]);
    }
    const plain = text.replaceAll("–", "-").replaceAll("•", "-").replaceAll("”", '"');
    const expected = await read(write("utf8.txt", plain));
    expect(await read(write("cp1252.txt", Buffer.from(plain, "latin1")))).toEqual(expected);
    expect(await read(write("utf16.txt", Buffer.from(`\uFEFF${plain}`, "utf16le")))).toEqual(
      expected,
    );
  });
});

describe("pejling strategy FILE", () => {
  it("names each finding with its line", async () => {
    const { stdout } = await callPejling(["strategy", join(FIXTURES, "eksempelby-temaer.txt")]);
    expect(stdout).toMatch(/Title {9}Digitaliseringsstrategi for Eksempelby .*\[line 1\]/);
    expect(stdout).toContain("suggested by rules");
  });

  it("reads a text that is not Danish all the same, with a warning", async () => {
    const english = "The strategy of the council is to be read by all of the people in it. ".repeat(
      9,
    );
    const { code, stdout, stderr } = await pejling(["strategy", "-", "--json"], english);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).sentences.length).toBeGreaterThan(0);
    expect(stderr).toContain("Warning: the text seems to be English, wanted Danish");
  });

  it("refuses what is no text, and what is too much of it", async () => {
    const refused = async (file: string) => {
      const { code, stdout, stderr } = await callPejling(["strategy", file, "--json"]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      return stderr.trim();
    };
    const folder = makeFolder();
    expect(await refused(write("empty.txt", ""))).toContain("it is empty, wanted the text");
    expect(await refused(write("a.docx", "PK\u0003\u0004 …"))).toContain("DOCX/ZIP, not text");
    expect(await refused(write("zeros.txt", Buffer.alloc(500)))).toContain("it is not text");
    expect(await refused(write("big.txt", Buffer.alloc(50 * 1024 * 1024, "ord ")))).toContain(
      "it is 50.0 MB, wanted at most 20 MB",
    );
    expect(await refused(join(folder, "nix.txt"))).toContain("there is no such file");
    expect(await refused(folder)).toContain("it is a folder, wanted a file");
  });
});

describe.skipIf(!existsSync(REAL))(
  "the published papers (skipped where ../shared/real-strategies is not there)",
  () => {
    it("Gladsaxe: 5 themes, 5 landmarks and three periods that do not agree", async () => {
      const said = await read(join(REAL, "gladsaxe-2015-2018-baggrundspapir.txt"));
      expect(said.municipality?.kommunekode).toBe("0159");
      expect(said.themes.map(({ focusAreas }) => focusAreas.length)).toEqual([3, 4, 2, 3, 2]);
      expect(said.landmarks.map(({ supports }) => supports)).toEqual([
        [3],
        [2, 3],
        [2, 3, 5],
        [2, 3],
        [2, 5],
      ]);
      expect(said.periods).toHaveLength(3);
      expect(said.caseNumbers.map(({ value }) => value)).toEqual(["85.11.00G00", "2014/00911"]);
      expect(said.removed.relatedLinks).toBe(98);
    });

    it("København: 6 themes in two groups, 4 limbs decided without a vote", async () => {
      const said = await read(join(REAL, "koebenhavn-2024-2027-oekonomiudvalget-2023-05-23.txt"));
      expect(said.themes).toHaveLength(6);
      expect(new Set(said.themes.map(({ group }) => group)).size).toBe(2);
      expect(said.limbs.map(({ outcome, vote }) => [outcome, vote])).toEqual([
        ["godkendt", false],
        ["godkendt", false],
        ["godkendt", false],
        ["taget til efterretning", false],
      ]);
      expect(said.caseNumbers).toContainEqual({ kind: "sag", value: "2023-0175824" });
    });
  },
);

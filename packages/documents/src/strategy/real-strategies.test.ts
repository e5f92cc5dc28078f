import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStrategy } from "./read-strategy";
import { toStrategyJson } from "./to-strategy-json";

const shared = join(import.meta.dirname, "../../../../../shared");
const folder = join(shared, "real-strategies");
const isMissing = !existsSync(folder);
const reason = isMissing ? ` — SKIPPED: ${folder} is not here` : "";
const lists = {
  municipalities: [
    { kommunekode: "0101", name: "København" },
    { kommunekode: "0157", name: "Gentofte" },
    { kommunekode: "0159", name: "Gladsaxe" },
    { kommunekode: "0173", name: "Lyngby-Taarbæk" },
  ],
};

function load(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

describe.skipIf(isMissing)(`the background paper of Gladsaxe${reason}`, () => {
  const text = isMissing ? "" : load("gladsaxe-2015-2018-baggrundspapir.txt");
  const proposal = readStrategy(text, lists);
  const reading = toStrategyJson(proposal);

  it("has a title, a municipality, a kind and its case numbers", () => {
    expect(reading.title).toMatch(/^BAGGRUNDSPAPIR FOR GLADSAXE KOMMUNES DIGITALISERINGSSTRATEGI/);
    expect(reading.municipality).toEqual({ kommunekode: "0159", name: "Gladsaxe" });
    expect(reading.kind).toBe("backgroundPaper");
    expect(reading.caseNumbers).toEqual([
      { kind: "journalnummer", value: "85.11.00G00" },
      { kind: "sag", value: "2014/00911" },
    ]);
  });

  it("keeps three contradicting periods and resolves one", () => {
    expect(reading.periods.map(({ text, from, to }) => ({ text, from, to }))).toEqual([
      { text: "2015 2018", from: 2015, to: 2018 },
      { text: "3 år frem", from: null, to: null },
      { text: "til 2017", from: null, to: 2017 },
    ]);
    expect(reading.period).toMatchObject({ from: 2015, to: 2018 });
    expect(reading.period.note).toContain("til 2017");
    for (const { text: said, start, end } of reading.periods)
      expect(text.slice(start, end)).toBe(said);
  });

  it("has 5 themes with 3, 4, 2, 3 and 2 indsatsområder", () => {
    expect(
      reading.themes.map((theme) => [theme.number, theme.title, theme.focusAreas.length]),
    ).toEqual([
      [1, "Styring og organisering", 3],
      [2, "Sammenhængende digitalisering", 4],
      [3, "Den mobile teknologi", 2],
      [4, "Kompetencer", 3],
      [5, "Fælles offentlige indsatser", 2],
    ]);
    expect(proposal.themes[4]?.focusAreas.map((area) => area.rule)).toEqual([
      "focus-before-label",
      "focus-label",
    ]);
  });

  it("has 5 pejlemærker with the themes they support", () => {
    expect(reading.landmarks.map(({ number, supports }) => [number, supports])).toEqual([
      [1, [3]],
      [2, [2, 3]],
      [3, [2, 3, 5]],
      [4, [2, 3]],
      [5, [2, 5]],
    ]);
    const [first] = reading.landmarks;
    expect(first?.title).toBe("Devices og mobility");
    expect([first?.challenges.length, first?.initiatives.length, first?.goals.length]).toEqual([
      3, 3, 2,
    ]);
  });

  it("is freed of the host page, the footers and the broken words", () => {
    expect(proposal.removed).toMatchObject({ relatedLinks: 98, pageFooters: 6, pageNumbers: 8 });
    expect(proposal.contents).toHaveLength(25);
    expect(reading.sentences.some((sentence) => /J\. ?nr|00911|\.{3}/u.test(sentence))).toBe(false);
    expect(
      reading.sentences.some((sentence) => sentence.includes("digitaliseringsprojekter også")),
    ).toBe(true);
    expect(
      reading.sentences.some((sentence) => sentence.includes("kerne- og velfærdsopgaverne")),
    ).toBe(true);
  });

  it("suggests the model themes of the crosswalk, and some more", () => {
    const links = reading.themes.map((theme) => theme.modelThemes.map((link) => link.theme));
    const expected = [
      ["styring", "gevinster", "ledelse"],
      ["sammenhaeng", "data"],
      ["infrastruktur"],
      ["kompetencer", "ledelse"],
      ["faelles-indsatser", "gevinster"],
    ];
    for (const [index, themes] of expected.entries()) {
      expect(links[index]).toEqual(expect.arrayContaining(themes));
    }
  });
});

describe.skipIf(isMissing)(`the case of København${reason}`, () => {
  const text = isMissing ? "" : load("koebenhavn-2024-2027-oekonomiudvalget-2023-05-23.txt");
  const proposal = readStrategy(text, lists);
  const reading = toStrategyJson(proposal);

  it("is a case of København with one number, one period and a quoted vision", () => {
    expect(reading.title).toMatch(/^Udkast til .* 2024-2027$/);
    expect(reading.municipality?.kommunekode).toBe("0101");
    expect(reading.kind).toBe("case");
    expect(reading.caseNumbers).toEqual([{ kind: "sag", value: "2023-0175824" }]);
    expect(reading.period).toEqual({ from: 2024, to: 2027, note: null });
    expect(reading.vision).toBe("Digitalisering skaber et bedre københavnerliv");
  });

  it("has 6 themes in two groups of three, each with its aim", () => {
    expect(reading.themes.map((theme) => theme.title)).toEqual([
      "Arbejdskraft",
      "Brugervenlighed",
      "Klima",
      "Kompetencer",
      "Data",
      "Styring",
    ]);
    const groups = reading.themes.map((theme) => theme.group);
    expect(new Set(groups.slice(0, 3)).size).toBe(1);
    expect(new Set(groups.slice(3)).size).toBe(1);
    expect(new Set(groups).size).toBe(2);
    expect(groups).not.toContain(null);
    expect(reading.themes.every((theme) => (theme.aim ?? "").startsWith("KK "))).toBe(true);
  });

  it("has 4 limbs, three approved and one noted, none with a vote", () => {
    expect(
      reading.limbs.map(({ number, requested, outcome, vote }) => [
        number,
        requested,
        outcome,
        vote,
      ]),
    ).toEqual([
      [1, "godkendes", "godkendt", false],
      [2, "godkendes", "godkendt", false],
      [3, "godkendes", "godkendt", false],
      [4, "tages til efterretning", "taget til efterretning", false],
    ]);
  });

  it.each([
    ["2023-01-10", "actual"],
    ["2022-08-30", "actual"],
    ["2023-03", "actual"],
    ["2023-05-23", "actual"],
    ["2023-08", "planned"],
    ["2023-11", "planned"],
  ])("knows %s as %s", (date, certainty) => {
    const found = reading.dates.filter((each) => each.date === date);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((each) => each.certainty))).toEqual(new Set([certainty]));
  });

  it("finds the survey", () => {
    expect(proposal.surveys.map((survey) => survey.value)).toEqual([
      expect.objectContaining({ n: 4000, approximate: true, sharePct: 22 }),
    ]);
  });

  it("suggests the model themes of the crosswalk", () => {
    const primary = reading.themes.map((theme) =>
      theme.modelThemes.filter((link) => link.strength === "primary").map((link) => link.theme),
    );
    expect(primary).toEqual([
      ["velfaerd"],
      ["brugervenlighed"],
      ["klima"],
      ["kompetencer"],
      ["data"],
      ["styring"],
    ]);
    expect(reading.themes[5]?.modelThemes.map((link) => link.theme)).toEqual([
      "styring",
      "infrastruktur",
      "sikkerhed",
    ]);
  });
});

import { toCsv } from "@pejling/contract/to-csv";
import { describe, expect, it } from "vitest";
import { toHeat } from "./heat-rows";
import { heatColumns, heatSummary, heatTable } from "./heat-table";
import { heatCellText } from "./heat-text";
import { toNames } from "./names";
import { makeCell, makeOutline, makeQuestion, makeResult } from "./testing/make-result";

const outline = makeOutline();
const none = { score: null, geometricMean: null, spread: null };
const result = makeResult({
  cells: [
    makeCell("ssf", "klima", { score: 2.5 }),
    makeCell("ssf", "styring", {
      score: 3.75,
      roleGap: 1,
      spread: {
        distribution: { 5: 3, 1: 3, 2: 0, 3: 0, 4: 0 },
        agreement: 0.1,
        splitQuestions: ["styring-1"],
      },
    }),
    makeCell("ssf", "data", { n: 4, spread: null }),
    makeCell("bkf", "styring", { ...none, n: 0, reason: "nothingRated" }),
    makeCell("bkf", "data", { ...none, n: 6, reason: "belowMinCoverage" }),
    makeCell("bkf", "klima", { ...none, n: 0, reason: "nothingApplicable" }),
  ],
  questions: [
    makeQuestion("bkf", "data-1"),
    makeQuestion("bkf", "data-2", { level: null, basis: null }),
    makeQuestion("bkf", "data-3", { level: null, basis: null }),
    makeQuestion("bkf", "data-4", { level: null, basis: null, applicable: false }),
  ],
});
const names = toNames(result, outline);
const heat = toHeat(result, outline);

describe("toHeat()", () => {
  it("follows the model's groups and order, whatever order the cells come in", () => {
    expect(heat.groups.map(({ id }) => id)).toEqual(["retning", "fundament", "vaerdi"]);
    expect(heat.rows[0]?.cells.map(({ theme }) => theme)).toEqual(["styring", "data", "klima"]);
  });

  it("keeps the votes in the order of the levels", () => {
    expect(heat.rows[0]?.cells[0]?.spread?.counts).toEqual([3, 0, 0, 0, 3]);
  });
});

describe("heatTable()", () => {
  const table = heatTable(heat, names);
  const line = (unit: string, theme: string) =>
    table.find((row) => row[0] === unit && row[1] === theme);

  it("has as many cells in every line as in the header, and none empty", () => {
    for (const row of table) {
      expect(row).toHaveLength(heatColumns().length);
      for (const cell of row) expect(cell === null || cell === "").toBe(false);
    }
  });

  it("says missing, not applicable, too little and hidden in different words, never 0", () => {
    expect(line("Børn og Kultur", "Styring")?.[2]).toBe("ingen svar");
    expect(line("Børn og Kultur", "Klima")?.[2]).toBe("ikke relevant");
    expect(line("Børn og Kultur", "Data")?.[2]).toBe("kun 1 af 3 spørgsmål har et niveau");
    expect(line("Social og Sundhed", "Data")?.slice(4)).toEqual([
      4,
      ...Array.from({ length: 8 }, () => "skjult: færre end 5 svar"),
    ]);
  });

  it("becomes a file Danish Excel opens", () => {
    const csv = toCsv(
      heatColumns().map(({ header }) => header),
      table,
    );
    expect(csv.startsWith("\uFEFFForvaltning;Tema;Niveau;")).toBe(true);
    expect(csv).toContain(
      "\r\nSocial og Sundhed;Styring;3,75;Styret;8;0,1;delt på 1 spørgsmål;1;3;0;0;0;3\r\n",
    );
  });
});

it("heatCellText() never says a level without n and agreement, or that the spread is hidden", () => {
  const [cells = [], missing = []] = heat.rows.map((row) => row.cells);
  expect(cells.map((cell) => heatCellText(cell, names))).toEqual([
    "Styring, Social og Sundhed: niveau 3,8 Styret, 8 deltagere, enighed 0,10, delt på 1 spørgsmål",
    "Data, Social og Sundhed: niveau 3,0 Fælles, 4 deltagere, spredning skjult: færre end 5 svar",
    "Klima, Social og Sundhed: niveau 2,5 Fælles, 8 deltagere, enighed 0,80",
  ]);
  expect(missing[2] && heatCellText(missing[2], names)).toBe(
    "Klima, Børn og Kultur: intet tal, ikke relevant",
  );
});

it("heatSummary() names the ends and counts the splits", () => {
  expect(heatSummary(heat, names)).toBe(
    "Højest: styring i Social og Sundhed (3,8). Lavest: klima i Social og Sundhed (2,5). Ét sted er gruppen delt.",
  );
});

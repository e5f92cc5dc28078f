import { expect, it } from "vitest";
import { toCrumbs } from "./to-crumbs";

const round = "/kommuner/0159/maalinger/2026-1";

it.each([
  { path: "/", expected: [] },
  { path: "/kommuner", expected: [] },
  { path: round, expected: [] },
  { path: `${round}/resultater`, expected: [] },
  { path: "/kommuner/0159", expected: ["municipalities", "municipality 0159"] },
  {
    path: "/kommuner/0159/ny-maaling",
    expected: ["municipalities", "municipality 0159", "newAssessment"],
  },
  { path: "/kommuner/0159/adgang", expected: ["municipalities", "municipality 0159", "access"] },
  { path: `${round}/deling`, expected: ["overview", "publication"] },
  { path: `${round}/opsaetning`, expected: ["overview", "setup"] },
  { path: `${round}/interview/7`, expected: ["interviews", "interview 7"] },
  {
    path: `${round}/interview/7/spoergsmaal/styring-2`,
    expected: ["interviews", "interview 7", "question styring-2"],
  },
  { path: `${round}/resultater/enheder/bkf`, expected: ["results", "unit bkf"] },
  { path: `${round}/resultater/runder`, expected: ["results", "rounds"] },
  { path: "/strategier/sammenlign", expected: ["strategies", "compareStrategies"] },
  { path: "/strategier/gladsaxe-2015", expected: ["strategies", "strategy gladsaxe-2015"] },
  { path: "/modeller/pejling/2026.1", expected: ["models", "model pejling/2026.1"] },
  { path: "/om", expected: [] },
])("toCrumbs() $path", ({ path, expected }) => {
  expect(toCrumbs(path).map(({ word, value }) => `${word} ${value}`.trim())).toEqual(expected);
});

it("toCrumbs() leads back to each step", () => {
  expect(toCrumbs(`${round}/interview/7`).map(({ href }) => href)).toEqual([
    `${round}/interview`,
    `${round}/interview/7`,
  ]);
});

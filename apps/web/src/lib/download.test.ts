import { expect, it } from "vitest";
import { toFileName } from "./download";

it.each([
  { text: "Hvor er vi længst fra målet?", expected: "hvor-er-vi-laengst-fra-maalet.csv" },
  { text: "Rød & blå / 2026", expected: "roed-blaa-2026.csv" },
  { text: "???", expected: "pejling.csv" },
])("toFileName() $text → $expected", ({ text, expected }) => {
  expect(toFileName(text, "csv")).toBe(expected);
});

import { describe, expect, it } from "vitest";
import { isOnlySuggested, summariseComparison, toCompareCsv } from "./compare-table";
import type { Comparison } from "./strategy-types";

const source = {
  slug: "s",
  title: "Papir",
  origin: "read",
  itemId: "i",
  state: "suggested",
} as const;
const entry = (wording: string) => ({ wording, strength: "primary" as const, sources: [source] });
const row = (name: string, isCovered: boolean, wordings: readonly (string | null)[]) => ({
  kommunekode: name,
  name,
  isCovered,
  cells: ["data", "klima"].map((theme, index) => {
    const wording = wordings[index] ?? null;
    return { theme, entries: wording === null ? [] : [entry(wording)] };
  }),
});
const themes = ["data", "klima"].map((id) => ({ id, group: "g", title: { da: id, en: id } }));
const comparison: Comparison = {
  themes,
  groups: [],
  choices: [],
  rows: [row("Gladsaxe", true, ["Bedre data", null]), row("Køge", false, [null, null])],
};

describe("the comparison as text", () => {
  it("says what has no counterpart, and what is simply not known", () => {
    const sentences = summariseComparison(comparison).join(" ");
    expect(sentences).toContain(
      "Gladsaxe dækker 1 af 2 temaer. Ingen modsvarende hos Gladsaxe: klima.",
    );
    expect(sentences).toContain("Køge er ikke belyst");
    expect(sentences).not.toContain("Ingen modsvarende hos Køge");
  });
  it("fills every cell of the file", () => {
    const { header, lines } = toCompareCsv(comparison);
    expect(lines.every((line) => line.length === header.length)).toBe(true);
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      ["data", "Gladsaxe", "Bedre data"],
      ["data", "Køge", "ikke belyst"],
      ["klima", "Gladsaxe", "ingen modsvarende"],
      ["klima", "Køge", "ikke belyst"],
    ]);
  });
  it("tells a wording nobody has confirmed", () => {
    expect(isOnlySuggested(entry("x"))).toBe(true);
    const confirmed = { ...source, state: "confirmed" as const };
    expect(isOnlySuggested({ ...entry("x"), sources: [source, confirmed] })).toBe(false);
  });
});

import type { ItemContent } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { fieldsOf, findFieldProblem, fromDraft, type ItemField, toDraft } from "./item-fields";

const contents: readonly ItemContent[] = [
  { kind: "vision", value: "Et digitalt fællesskab" },
  { kind: "theme", value: { number: null, title: "Data" } },
  { kind: "support", value: 3 },
  { kind: "resolvedPeriod", value: { from: 2021, to: null, note: null } },
  { kind: "decision", value: { outcome: "godkendt", vote: null } },
  { kind: "date", value: { date: "2023-11", what: "", certainty: "planned" } },
  { kind: "figure", value: { text: "Svar", n: 4000, approximate: true, sharePct: 22.5 } },
  { kind: "crosswalk", value: { theme: "data", strength: "partial", terms: ["data"] } },
  {
    kind: "relation",
    value: {
      relation: "replaces",
      text: "x",
      slug: null,
      from: null,
      condition: null,
      certainty: null,
    },
  },
];

describe("a statement's fields", () => {
  it.each(contents)("$kind comes back from its fields as it was", (content) => {
    expect(fromDraft(content, toDraft(content), () => "")).toEqual(content);
  });
  it("names the municipality that was chosen", () => {
    const before = {
      kind: "municipality",
      value: { kommunekode: "0159", name: "Gladsaxe" },
    } as const;
    expect(fromDraft(before, { kommunekode: "0101" }, () => "København")).toEqual({
      kind: "municipality",
      value: { kommunekode: "0101", name: "København" },
    });
  });
});

describe("findFieldProblem()", () => {
  const field = (type: ItemField["type"], isOptional = false) => ({
    key: "x",
    label: () => "x",
    type,
    isOptional,
  });
  it.each([
    ["number", "3", null],
    ["number", "0", "1 eller mere"],
    ["number", "2,5", "2,5"],
    ["year", "2024", null],
    ["year", "24", "fire cifre"],
    ["date", "2023-11", null],
    ["date", "2023-13", "2023-13"],
    ["date", "23. maj 2023", "23. maj 2023"],
    ["share", "22,5", null],
    ["share", "101", "0 til 100"],
    ["line", "  ", "tomt"],
    ["choice", "", "Vælg"],
  ] as const)("%s »%s« → %s", (type, text, expected) => {
    const problem = findFieldProblem(field(type), text);
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toContain(expected);
  });
  it("lets an optional field be empty", () => {
    expect(findFieldProblem(field("year", true), "")).toBeNull();
  });
  it("every kind has a field", () => {
    expect(contents.every(({ kind }) => fieldsOf(kind).length > 0)).toBe(true);
  });
});

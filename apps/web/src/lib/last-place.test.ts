import { expect, it } from "vitest";
import { parsePlace } from "./last-place";

it.each([
  { stored: "0159 2026-1", expected: { kommunekode: "0159", slug: "2026-1" } },
  { stored: "0159", expected: { kommunekode: "0159", slug: null } },
  { stored: "", expected: null },
  { stored: "gladsaxe 2026-1", expected: null },
  { stored: null, expected: null },
])("parsePlace() $stored", ({ stored, expected }) => {
  expect(parsePlace(stored)).toEqual(expected);
});

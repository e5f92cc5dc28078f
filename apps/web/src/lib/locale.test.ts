import { describe, expect, it } from "vitest";
import { readLocale } from "./locale";

describe("readLocale()", () => {
  it.each([
    { search: "", stored: null, expected: "da" },
    { search: "", stored: "en", expected: "en" },
    { search: "?lang=da", stored: "en", expected: "da" },
    { search: "?lang=en&q=data", stored: null, expected: "en" },
    { search: "?lang=sv", stored: "klingon", expected: "da" },
  ])("$search with $stored stored → $expected", ({ search, stored, expected }) => {
    expect(readLocale(search, stored)).toBe(expected);
  });
});

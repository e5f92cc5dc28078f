import { describe, expect, it } from "vitest";
import { findPasswordProblem } from "./find-password-problem";

const EMAIL = "kirsten.hansen@kommune.example";

describe("findPasswordProblem", () => {
  it.each([
    ["elleve tegn", "short"],
    ["tolv tegn .!", null],
    ["🙂🙂🙂🙂🙂🙂", "short"],
    ["Kirsten.Hansen@kommune.example", "email"],
    ["KIRSTEN.HANSEN", "email"],
    ["Adgangskode123", "common"],
    ["aaaaaaaaaaaa", "common"],
    ["en lang adgangskode", null],
  ] as const)("%s: %s", (password, problem) => {
    expect(findPasswordProblem(password, EMAIL)).toBe(problem);
  });
});

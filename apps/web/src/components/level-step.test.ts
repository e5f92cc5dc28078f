import { expect, it } from "vitest";
import { levelClass, levelStep } from "./level-step";

it.each([
  { level: 1, expected: 1 },
  { level: 1.44, expected: 1 },
  { level: 1.46, expected: 2 },
  { level: 2.5, expected: 3 },
  { level: 3.4, expected: 3 },
  { level: 4.5, expected: 5 },
  { level: null, expected: null },
  { level: Number.NaN, expected: null },
])("levelStep() $level → $expected", ({ level, expected }) => {
  expect(levelStep(level)).toBe(expected);
  expect(levelClass(level)).toBe(`pj-level-${expected ?? "none"}`);
});

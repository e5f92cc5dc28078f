import { expect, it } from "vitest";
import { parseLevel } from "./level-input";

it.each([
  { text: "2,3", expected: 2.3 },
  { text: " 2.3 ", expected: 2.3 },
  { text: "5", expected: 5 },
  { text: "0", expected: null },
  { text: "5,1", expected: null },
  { text: "6", expected: null },
  { text: "", expected: null },
  { text: "to", expected: null },
  { text: "1e0", expected: null },
])("parseLevel() reads $text as $expected", ({ text, expected }) => {
  expect(parseLevel(text)).toBe(expected);
});

import { expect, it } from "vitest";
import { toCsv } from "./to-csv";

it.each([
  ["text", "text"],
  [1.5, "1,5"],
  [-0.25, "-0,25"],
  [null, ""],
  ["a;b", '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+45", "'+45"],
  ["-cmd", "'-cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
])("writes %j as %j", (cell, expected) => {
  expect(toCsv([["x", cell]])).toBe(`\uFEFFx;${expected}\r\n`);
});

import { expect, it } from "vitest";
import { matchDanish } from "./match-danish";

it.each([
  { name: "Aarhus", typed: "århus", expected: true },
  { name: "Aarhus", typed: "AAR", expected: true },
  { name: "Ærøskøbing", typed: "ærø", expected: true },
  { name: "Lyngby-Taarbæk", typed: "tårb", expected: true },
  { name: "Køge", typed: "koge", expected: false },
  { name: "Køge", typed: " ", expected: true },
])("matchDanish() $name, $typed → $expected", ({ name, typed, expected }) => {
  expect(matchDanish(name, typed)).toBe(expected);
});

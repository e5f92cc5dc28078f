import { expect, it } from "vitest";
import { findItems } from "./find-items";

const items = [
  { group: "Spørgsmål", label: "Bruges data, når der besluttes?", hint: "Data", href: "/a" },
  { group: "Tema", label: "Data", href: "/b" },
  { group: "Kommune", label: "Aarhus", href: "/c" },
];
const labels = (typed: string) => findItems(items, typed).map(({ href }) => href);

it.each([
  { typed: "data", expected: ["/b", "/a"] },
  { typed: "data besluttes", expected: ["/a"] },
  { typed: "spørgsmål", expected: ["/a"] },
  { typed: "århus", expected: ["/c"] },
  { typed: "", expected: ["/a", "/b", "/c"] },
  { typed: "xyz", expected: [] },
])("findItems() $typed → $expected", ({ typed, expected }) => {
  expect(labels(typed)).toEqual(expected);
});

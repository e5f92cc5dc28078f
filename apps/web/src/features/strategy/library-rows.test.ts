import { expect, it } from "vitest";
import { filterLibrary } from "./library-rows";
import type { Listing } from "./strategy-types";

function listing(slug: string, more: Partial<Listing> = {}): Listing {
  const counts = { total: 2, confirmed: 1, suggested: 1, rejected: 0 };
  const about = {
    origin: "read",
    title: `Strategi ${slug}`,
    kommunekode: "0159",
    owner: "Gladsaxe",
  } as const;
  const rest = {
    kind: "strategy",
    period: null,
    counts,
    themes: ["data"],
    addresses: [],
    createdAt: null,
  };
  return { slug, ...about, ...rest, ...more };
}
const done = { total: 2, confirmed: 2, suggested: 0, rejected: 1 };
const list = [
  listing("a"),
  listing("b", { counts: done, kind: "case", themes: ["klima"] }),
  listing("c", { origin: "fact", owner: "Ærø", kommunekode: "0492" }),
  listing("d", { origin: "fact", owner: "Køge", kommunekode: "0259" }),
];

it.each([
  { filter: {}, expected: ["a", "b", "d", "c"] },
  { filter: { q: "ærø" }, expected: ["c"] },
  { filter: { kommune: "0159" }, expected: ["a", "b"] },
  { filter: { type: "case" }, expected: ["b"] },
  { filter: { tema: "data" }, expected: ["a", "d", "c"] },
  { filter: { status: "mangler" }, expected: ["a"] },
  { filter: { status: "bekraeftet" }, expected: ["b"] },
  { filter: { status: "fakta", q: "strategi d" }, expected: ["d"] },
])("filterLibrary($filter) → $expected", ({ filter, expected }) => {
  const { read, facts } = filterLibrary(list, filter);
  expect([...read, ...facts].map(({ slug }) => slug)).toEqual(expected);
});

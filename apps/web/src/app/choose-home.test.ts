import { expect, it } from "vitest";
import { chooseHome, chooseRound, chooseRoundPage } from "./choose-home";

const places = (...codes: string[]) => codes.map((kommunekode) => ({ kommunekode }));
const gladsaxe = { kommunekode: "0159", slug: "2026-1" };

it.each([
  {
    case: "the last one looked at",
    known: places("0101", "0159"),
    last: gladsaxe,
    expected: gladsaxe,
  },
  {
    case: "the only one",
    known: places("0101"),
    last: null,
    expected: { kommunekode: "0101", slug: null },
  },
  {
    case: "the only one left after the last one was removed",
    known: places("0101"),
    last: gladsaxe,
    expected: { kommunekode: "0101", slug: null },
  },
  { case: "several and none looked at", known: places("0101", "0159"), last: null, expected: null },
  { case: "none at all", known: [], last: gladsaxe, expected: null },
])("chooseHome(): $case", ({ known, last, expected }) => {
  expect(chooseHome(known, last)).toEqual(expected);
});

it("chooseRound() keeps a known round, else takes the newest", () => {
  const rounds = [{ slug: "2026-1" }, { slug: "2024-1" }];
  expect(chooseRound(rounds, "2024-1")).toBe("2024-1");
  expect(chooseRound(rounds, "2020-1")).toBe("2026-1");
  expect(chooseRound(rounds, null)).toBe("2026-1");
  expect(chooseRound([], "2026-1")).toBeNull();
});

it.each([
  ["lead", "overview"],
  ["consultant", "overview"],
  ["director", "results"],
  ["boardMember", "results"],
  ["reader", "results"],
  [undefined, "results"],
] as const)("%s begins with the %s", (role, page) => {
  expect(chooseRoundPage(role)).toBe(page);
});

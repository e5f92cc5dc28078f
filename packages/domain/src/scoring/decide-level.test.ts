import { expect, it } from "vitest";
import { decideLevel } from "./decide-level";

it.each([
  { case: "the median", validated: null, groups: [], median: 3.5, level: 3.5, basis: "median" },
  {
    case: "consensus first",
    validated: null,
    groups: [4],
    median: 3,
    level: 4,
    basis: "consensus",
  },
  {
    case: "groups alike",
    validated: null,
    groups: [4, 1],
    median: 3,
    level: 2.5,
    basis: "consensus",
  },
  {
    case: "three groups",
    validated: null,
    groups: [5, 1, 4],
    median: 3,
    level: 4,
    basis: "consensus",
  },
  { case: "validated first", validated: 2, groups: [4], median: 3, level: 2, basis: "validated" },
  { case: "validated alone", validated: 2, groups: [], median: null, level: 2, basis: "validated" },
  { case: "nothing", validated: null, groups: [], median: null, level: null, basis: null },
])("decideLevel() — $case: $level", ({ validated, groups, median, level, basis }) => {
  expect(decideLevel({ validated, groups, median })).toEqual({ level, basis });
});

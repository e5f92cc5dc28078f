import { describe, expect, it } from "vitest";
import { findMeasuredUnit } from "./find-measured-unit";
import { wouldFormRing } from "./would-form-ring";

const tree = new Map(
  [
    { id: "social", parentId: null },
    { id: "omsorg", parentId: "social" },
    { id: "plejehjem", parentId: "omsorg" },
    { id: "ring-a", parentId: "ring-b" },
    { id: "ring-b", parentId: "ring-a" },
  ].map((unit) => [unit.id, unit]),
);

describe("findMeasuredUnit()", () => {
  it.each([
    {
      case: "the unit itself when it is measured",
      unit: "social",
      measured: ["social"],
      expected: "social",
    },
    {
      case: "the nearest one above",
      unit: "plejehjem",
      measured: ["social", "omsorg"],
      expected: "omsorg",
    },
    {
      case: "nothing when none above is measured",
      unit: "plejehjem",
      measured: ["teknik"],
      expected: null,
    },
    { case: "nothing for an unknown unit", unit: "nedlagt", measured: ["social"], expected: null },
    { case: "nothing in a ring", unit: "ring-a", measured: ["social"], expected: null },
  ])("answers $case", ({ unit, measured, expected }) => {
    expect(findMeasuredUnit(unit, tree, new Set(measured))).toBe(expected);
  });
});

describe("wouldFormRing()", () => {
  it.each([
    {
      case: "a unit under its own grandchild",
      unit: "social",
      parent: "plejehjem",
      expected: true,
    },
    { case: "a unit under itself", unit: "omsorg", parent: "omsorg", expected: true },
    { case: "a unit at the top", unit: "omsorg", parent: null, expected: false },
    {
      case: "a unit moved to its grandparent",
      unit: "plejehjem",
      parent: "social",
      expected: false,
    },
    { case: "a unit under a ring", unit: "social", parent: "ring-a", expected: true },
  ])("answers $expected for $case", ({ unit, parent, expected }) => {
    expect(wouldFormRing(unit, parent, tree)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { findOwnUnits } from "./find-own-units";

const UNITS = [
  { id: "bkf", parentId: null },
  { id: "skole", parentId: "bkf" },
  { id: "egeskolen", parentId: "skole" },
  { id: "social", parentId: null },
  { id: "hjemmepleje", parentId: "social" },
];

describe("findOwnUnits", () => {
  it.each([
    [["bkf"], ["bkf", "skole", "egeskolen"]],
    [["skole"], ["skole", "egeskolen"]],
    [["egeskolen"], ["egeskolen"]],
    [
      ["skole", "social"],
      ["skole", "egeskolen", "social", "hjemmepleje"],
    ],
    [[], []],
    [["nedlagt"], []],
  ])("%j owns %j", (own, all) => {
    expect([...findOwnUnits(UNITS, own)]).toEqual(all);
  });

  it("ends where units stand above each other in a ring", () => {
    const ring = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "a" },
      { id: "c", parentId: "b" },
    ];
    expect([...findOwnUnits(ring, ["x"])]).toEqual([]);
    expect([...findOwnUnits(ring, ["a"])]).toEqual(["a", "b", "c"]);
  });
});

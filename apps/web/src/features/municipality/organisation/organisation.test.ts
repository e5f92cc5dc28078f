import type { Unit } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { listParents } from "./list-parents";
import { lastPosition, moveUnit } from "./move-unit";
import { suggestCode } from "./suggest-code";
import { isClosed, toUnitTree, type UnitNode } from "./to-unit-tree";
import { EMPTY_DRAFT, readUnitDraft, toUnitDraft } from "./unit-draft";

function unit(id: string, changes: Partial<Unit> = {}): Unit {
  return {
    id,
    code: id,
    name: id,
    shortName: id,
    kind: "department",
    parentId: null,
    headcount: null,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    version: 1,
    ...changes,
  };
}

const skole = unit("skole", { parentId: "bkf", position: 20 });
const bibliotek = unit("bibliotek", { parentId: "bkf", position: 10 });
const bkf = unit("bkf", { position: 20 });
const ssf = unit("ssf", { position: 10 });
const UNITS = [bkf, skole, ssf, bibliotek];

function outline(nodes: readonly UnitNode[]): unknown[] {
  return nodes.map(({ unit: { id }, children }) =>
    children.length === 0 ? id : [id, outline(children)],
  );
}

describe("toUnitTree()", () => {
  it("orders siblings by position", () => {
    expect(outline(toUnitTree(UNITS))).toEqual(["ssf", ["bkf", ["bibliotek", "skole"]]]);
  });

  it("orders siblings of one position by Danish name", () => {
    const names = ["Ældre", "Børn", "Aarstiderne", "Zoo"].map((name) => unit(name));
    expect(outline(toUnitTree(names))).toEqual(["Børn", "Zoo", "Ældre", "Aarstiderne"]);
  });

  it("keeps a unit whose parent is not in the list", () => {
    expect(outline(toUnitTree([skole]))).toEqual(["skole"]);
  });
});

describe("isClosed()", () => {
  it.each([
    { validTo: null, expected: false },
    { validTo: "2026-11-22", expected: false },
    { validTo: "2026-11-21", expected: true },
  ])("with the last day $validTo is $expected on 22 November", ({ validTo, expected }) => {
    expect(isClosed({ validTo }, "2026-11-22")).toBe(expected);
  });
});

describe("moveUnit()", () => {
  it("changes places with the sibling above", () => {
    expect(moveUnit(UNITS, "bkf", -1)).toEqual([
      { unit: bkf, position: 10 },
      { unit: ssf, position: 20 },
    ]);
  });

  it("stays where it is at the end of the row", () => {
    expect(moveUnit(UNITS, "bkf", 1)).toEqual([]);
    expect(moveUnit(UNITS, "unknown", 1)).toEqual([]);
  });

  it("numbers siblings that share a position afresh", () => {
    const [a, b, c] = [unit("a"), unit("b"), unit("c")];
    expect(moveUnit([a, b, c], "c", -1).map(({ unit: { id } }) => id)).toEqual(["a", "c", "b"]);
  });

  it("puts a new unit last", () => {
    expect(lastPosition(UNITS, "bkf")).toBe(30);
    expect(lastPosition(UNITS, "skole")).toBe(10);
  });
});

describe("suggestCode()", () => {
  it.each([
    { name: "Børn og Kultur", taken: [], expected: "boern-og-kultur" },
    { name: "Økonomi & Stab", taken: [], expected: "oekonomi-stab" },
    { name: "Ældre, Årets center", taken: [], expected: "aeldre-aarets-center" },
    { name: "Børn", taken: ["boern"], expected: "boern-2" },
    { name: "Børn", taken: ["boern", "boern-2"], expected: "boern-3" },
    { name: "  ", taken: [], expected: "" },
    { name: "!!!", taken: [], expected: "" },
  ])("makes $expected of $name", ({ name, taken, expected }) => {
    expect(suggestCode(name, new Set(taken))).toBe(expected);
  });
});

describe("listParents()", () => {
  it("leaves out the unit itself and what lies below it", () => {
    expect(listParents(UNITS, "bkf").map(({ unit: { id } }) => id)).toEqual(["ssf"]);
    expect(listParents(UNITS, "skole").map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      ["ssf", 0],
      ["bkf", 0],
      ["bibliotek", 1],
    ]);
  });
});

describe("readUnitDraft()", () => {
  const REST = { kommunekode: "0159", id: "u1", position: 10, seenVersion: 0 };
  const draft = { ...EMPTY_DRAFT, name: "Børn og Kultur", shortName: "BKF", code: "bkf" };

  it("reads what the fields say; an empty field is unknown, not 0", () => {
    expect(readUnitDraft(draft, REST)).toMatchObject({
      ok: true,
      input: { name: "Børn og Kultur", headcount: null, parentId: null, validTo: null },
    });
    expect(readUnitDraft({ ...draft, headcount: "1.234" }, REST)).toMatchObject({
      input: { headcount: 1234 },
    });
  });

  it("gives a unit back as it was", () => {
    const kept = unit("bkf", { headcount: 40, validFrom: "2020-01-01", parentId: "ssf" });
    expect(readUnitDraft(toUnitDraft(kept), { ...REST, id: "bkf" })).toMatchObject({
      input: { headcount: 40, validFrom: "2020-01-01", parentId: "ssf" },
    });
  });

  it.each([
    { change: { name: " " }, wrong: ["name"] },
    { change: { shortName: "x".repeat(41) }, wrong: ["shortName"] },
    { change: { code: "Børn" }, wrong: ["code"] },
    { change: { code: "bkf-" }, wrong: ["code"] },
    { change: { headcount: "mange" }, wrong: ["headcount"] },
    { change: { headcount: "-3" }, wrong: ["headcount"] },
    { change: { validFrom: "2026-02-01", validTo: "2026-01-31" }, wrong: ["validTo"] },
  ])("names the field in $change", ({ change, wrong }) => {
    expect(readUnitDraft({ ...draft, ...change }, REST)).toEqual({
      ok: false,
      wrong: new Set(wrong),
    });
  });
});

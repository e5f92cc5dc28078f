import type { ItemContent, ItemState, StrategyItem } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { flattenOutline, nextToDecide, toOutline } from "./outline";

function item(
  id: string,
  content: ItemContent,
  more: { parentId?: string; state?: ItemState } = {},
) {
  const frame = { id, parentId: null, position: Number(id.slice(1)), place: null, rule: "r" };
  return {
    ...frame,
    state: "suggested",
    version: 1,
    corrected: null,
    ...content,
    ...more,
  } as StrategyItem;
}
const items = [
  item("i9", { kind: "vision", value: "V" }),
  item("i3", { kind: "aim", value: "A" }, { parentId: "i2", state: "confirmed" }),
  item("i2", { kind: "theme", value: { number: 1, title: "Data" } }),
  item("i10", { kind: "title", value: "T" }),
  item(
    "i4",
    { kind: "crosswalk", value: { theme: "data", strength: "primary", terms: [] } },
    { parentId: "i2" },
  ),
];
const outline = toOutline(items);
const order = flattenOutline(outline);

describe("toOutline()", () => {
  it("puts the paper's own facts first and what hangs together under each other", () => {
    expect(outline.map(({ id }) => id)).toEqual(["about", "themes"]);
    expect(order.map(({ id }) => id)).toEqual(["i10", "i9", "i2", "i3", "i4"]);
  });
  it("loses no statement", () => {
    expect(order.length).toBe(items.length);
  });
});

describe("nextToDecide()", () => {
  it.each([
    ["i10", "i9"],
    ["i2", "i4"],
    ["i4", "i10"],
  ])("after %s comes %s", (id, expected) => {
    expect(nextToDecide(order, id)?.id).toBe(expected);
  });
});

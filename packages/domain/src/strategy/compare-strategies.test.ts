import { describe, expect, it } from "vitest";
import { type ComparedStrategy, compareStrategies } from "./compare-strategies";
import type { ItemState, StrategyItem } from "./strategy-item";

type Link = readonly [theme: string, strength: "primary" | "partial"];

function paper(
  own: readonly { title: string; links: readonly Link[]; state?: ItemState }[],
  more: Partial<ComparedStrategy> = {},
): ComparedStrategy {
  const items = own.flatMap(({ title, links, state = "suggested" }, index): StrategyItem[] => {
    const id = `t${index}`;
    const frame = {
      position: index,
      place: null,
      rule: "test",
      state,
      version: 1,
      corrected: null,
    };
    return [
      { ...frame, id, parentId: null, kind: "theme", value: { number: index + 1, title } },
      ...links.map(
        ([theme, strength]): StrategyItem => ({
          ...frame,
          id: `${id}-${theme}`,
          parentId: id,
          kind: "crosswalk",
          value: { theme, strength, terms: [] },
        }),
      ),
    ];
  });
  const about = {
    kommunekode: "0159",
    slug: "a",
    title: "A",
    origin: "read",
    extent: "full",
  } as const;
  return { ...about, items, ...more };
}
const compare = (strategies: readonly ComparedStrategy[], kommunekoder = ["0159"]) =>
  compareStrategies(strategies, { kommunekoder, themeIds: ["styring", "klima"] });

describe("compareStrategies()", () => {
  it("leaves a cell of a covered municipality empty: no counterpart", () => {
    const [row] = compare([paper([{ title: "Organisering", links: [["styring", "primary"]] }])]);
    expect(row?.isCovered).toBe(true);
    expect(row?.cells[0]?.entries).toMatchObject([
      { wording: "Organisering", strength: "primary" },
    ]);
    expect(row?.cells[1]?.entries).toEqual([]);
  });

  it.each([
    { what: "no paper at all", strategies: [] },
    {
      what: "a mention only",
      strategies: [paper([{ title: "A", links: [] }], { extent: "mention" })],
    },
    { what: "a paper without themes", strategies: [paper([])] },
  ])("does not take $what for no counterpart", ({ strategies }) => {
    expect(compare(strategies)[0]?.isCovered).toBe(false);
  });

  it("says one wording once, with every source and the strongest link first", () => {
    const [row] = compare([
      paper([
        { title: "Rammer", links: [["styring", "partial"]] },
        { title: "Styring", links: [["styring", "partial"]] },
      ]),
      paper([{ title: "STYRING", links: [["styring", "primary"]], state: "confirmed" }], {
        slug: "b",
        origin: "fact",
      }),
    ]);
    expect(row?.cells[0]?.entries).toMatchObject([
      {
        wording: "Styring",
        strength: "primary",
        sources: [
          { slug: "a", state: "suggested" },
          { slug: "b", state: "confirmed" },
        ],
      },
      { wording: "Rammer", strength: "partial" },
    ]);
  });

  it("leaves out what a person rejected, and other municipalities' papers", () => {
    const rejected = paper([{ title: "X", links: [["klima", "primary"]], state: "rejected" }]);
    const foreign = paper([{ title: "Y", links: [["klima", "primary"]] }], { kommunekode: "0101" });
    const [row] = compare([rejected, foreign]);
    expect(row).toMatchObject({ isCovered: false, cells: [{ entries: [] }, { entries: [] }] });
  });
});

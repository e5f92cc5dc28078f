import { describe, expect, it } from "vitest";
import { openApi } from "../testing/open-api";
import { readPaper } from "../testing/read-paper";

describe("strategy.list and compare", () => {
  it("lists texts before facts, with how far the confirming has come", async () => {
    const { api, slug } = await readPaper();
    const list = await api.strategy.list();
    expect(list[0]).toMatchObject({
      slug,
      origin: "read",
      owner: "Gladsaxe",
      counts: { confirmed: 0 },
    });
    expect(list.filter(({ origin }) => origin === "fact").length).toBeGreaterThan(30);
  });

  it("gives facts in the same shape, with their source", async () => {
    const { api } = await openApi();
    const facts = await api.strategy.get({ slug: "gladsaxe-2015-2018-baggrundspapir" });
    expect(facts.origin === "fact" && facts.source.note).toBeTruthy();
    expect(facts.items.filter(({ kind }) => kind === "theme").length).toBe(5);
  });

  it("puts own wording beside the model's themes, from texts and facts alike", async () => {
    const { api, slug } = await readPaper();
    const { rows, themes } = await api.strategy.compare({ kommunekoder: ["0159", "0101"] });
    expect(themes.length).toBe(13);
    const cell = (row: number, theme: string) =>
      rows[row]?.cells.find((each) => each.theme === theme)?.entries;
    expect(cell(0, "klima")).toMatchObject([{ wording: "Klima", sources: [{ slug }] }]);
    expect(cell(0, "kompetencer")?.[0]?.sources.map(({ origin }) => origin)).toEqual([
      "read",
      "fact",
    ]);
    expect(cell(0, "velfaerd")).toEqual([]);
    expect(cell(1, "klima")?.[0]?.wording).toBe("Klima");
  });
});

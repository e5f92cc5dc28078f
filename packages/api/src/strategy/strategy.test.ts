import type { StrategyItem } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { openApi, refusal } from "../testing/open-api";

const PAPER = `Digitaliseringsstrategi for Gladsaxe Kommune 2021-2025

Indledning

Kommunen vil bruge data og it til gavn for borgerne, og det kræver en fælles retning. Strategien erstatter den hidtidige kanalstrategi.

Strategien har tre temaer:

1. Data: Kommunen styrker arbejdet med data, så de kan bruges i opgaveløsningen
2. Kompetencer: Medarbejderne får de digitale kompetencer, de har brug for
3. Klima: Kommunen bruger teknologi til at styrke klimaindsatsen
`;
const toBase64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const upload = (content: string | Buffer, fileName = "strategi.txt") => ({
  id: `s-${fileName.replaceAll(".", "-")}`,
  fileName,
  contentBase64: typeof content === "string" ? toBase64(content) : content.toString("base64"),
  address: "",
  readAt: null,
});

async function readPaper() {
  const { api } = await openApi();
  const { slug } = await api.strategy.read(upload(PAPER));
  const get = async () => {
    const found = await api.strategy.get({ slug });
    if (found.origin !== "read") throw new Error("expected a strategy read from a text");
    return found;
  };
  const find = async (kind: StrategyItem["kind"], at = 0) => {
    const item = (await get()).items.filter((each) => each.kind === kind)[at];
    if (item === undefined) throw new Error(`expected a statement of kind "${kind}"`);
    return item;
  };
  return { api, slug, get, find };
}

describe("strategy.read", () => {
  it("keeps the original and stores every statement as a suggestion with its place", async () => {
    const { api, slug, get, find } = await readPaper();
    const { items, document, municipality, title } = await get();
    expect(title).toContain("Digitaliseringsstrategi");
    expect(municipality).toEqual({ kommunekode: "0159", name: "Gladsaxe" });
    expect(slug).toMatch(/gladsaxe.*2021-2025/);
    expect(items.every(({ state }) => state === "suggested")).toBe(true);
    const theme = await find("theme");
    expect(document.text.slice(theme.place?.start, theme.place?.end)).toBe("Data");
    expect(await find("relation")).toMatchObject({ value: { relation: "replaces" } });
    const original = await api.strategy.original({ slug });
    expect(Buffer.from(original.contentBase64, "base64").toString("utf8")).toBe(PAPER);
  });

  it("refuses the same content twice and names the strategy it already is", async () => {
    const { api, slug } = await readPaper();
    await expect(api.strategy.read(upload(PAPER, "andet-navn.txt"))).rejects.toMatchObject({
      cause: { code: "DOCUMENT_ALREADY_READ", facts: { slug } },
    });
  });

  it.each([
    { what: "nothing", content: Buffer.from(""), facts: { reason: "empty" } },
    {
      what: "a PDF",
      content: Buffer.from("%PDF-1.7 …"),
      facts: { reason: "binary", looksLike: "PDF" },
    },
  ])("refuses $what and says why", async ({ content, facts }) => {
    const { api } = await openApi();
    await expect(api.strategy.read(upload(content))).rejects.toMatchObject({
      cause: { code: "DOCUMENT_UNREADABLE", facts },
    });
    expect((await api.strategy.list()).filter(({ origin }) => origin === "read")).toEqual([]);
  });

  it("reads a file in the Windows code page", async () => {
    const { api } = await openApi();
    const { slug } = await api.strategy.read(upload(Buffer.from(PAPER, "latin1")));
    const found = await api.strategy.get({ slug });
    expect(found.origin === "read" && found.document.text).toBe(PAPER);
  });

  it("gives a second paper of the same name an address of its own", async () => {
    const { api, slug } = await readPaper();
    const second = await api.strategy.read(upload(`${PAPER}\nTilføjelse.`, "to.txt"));
    expect(second.slug).toBe(`${slug}-2`);
  });
});

describe("strategy.decide", () => {
  it("confirms, corrects and undoes; the suggested value is kept", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const value = { number: 1, title: "Bedre data" };
    const own = { kind: "theme", value } as const;
    const decide = (state: "confirmed" | "corrected" | "suggested", seenVersion: number) =>
      api.strategy.decide({
        ...{ slug, itemId: id, state, seenVersion },
        corrected: state === "corrected" ? own : null,
      });
    expect(await decide("confirmed", 1)).toEqual({ kind: "saved", version: 2 });
    expect(await decide("corrected", 2)).toEqual({ kind: "saved", version: 3 });
    expect(await find("theme")).toMatchObject({ value: { title: "Data" }, corrected: value });
    await decide("suggested", 3);
    expect(await find("theme")).toMatchObject({ state: "suggested", corrected: null });
  });

  it("shows the second of two people what the first decided", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const reject = {
      slug,
      itemId: id,
      state: "rejected",
      corrected: null,
      seenVersion: 1,
    } as const;
    await api.strategy.decide(reject);
    expect(await api.strategy.decide({ ...reject, state: "confirmed" })).toMatchObject({
      kind: "conflict",
      current: { state: "rejected", version: 2 },
    });
  });

  it("refuses a value of another kind, an unknown statement and a correction without a value", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const base = { slug, itemId: id, state: "corrected", seenVersion: 1 } as const;
    const vision = { kind: "vision", value: "x" } as const;
    expect(await api.strategy.decide({ ...base, corrected: vision })).toEqual({ kind: "notFound" });
    const unknown = { ...base, itemId: "nix", state: "confirmed", corrected: null } as const;
    expect(await api.strategy.decide(unknown)).toEqual({ kind: "notFound" });
    await expect(api.strategy.decide({ ...base, corrected: null })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("files the strategy under the municipality a person says", async () => {
    const { api, slug, find, get } = await readPaper();
    const { id } = await find("municipality");
    const value = { kommunekode: "0101", name: "København" };
    const corrected = { kind: "municipality", value } as const;
    await api.strategy.decide({ slug, itemId: id, state: "corrected", corrected, seenVersion: 1 });
    expect((await get()).municipality).toEqual(value);
    await api.strategy.decide({
      slug,
      itemId: id,
      state: "rejected",
      corrected: null,
      seenVersion: 2,
    });
    expect((await get()).municipality).toBeNull();
  });
});

describe("strategy.confirmAll, addItem, rename and remove", () => {
  it("confirms a branch and leaves what was rejected", async () => {
    const { api, slug, find, get } = await readPaper();
    const theme = await find("theme");
    const aim = await find("aim");
    await api.strategy.decide({
      slug,
      itemId: aim.id,
      state: "rejected",
      corrected: null,
      seenVersion: 1,
    });
    const confirmed = await api.strategy.confirmAll({ slug, parentId: theme.id });
    expect(confirmed.map(({ id }) => id)).toContain(theme.id);
    const { items } = await get();
    expect(items.find(({ id }) => id === aim.id)?.state).toBe("rejected");
    expect(items.filter(({ kind }) => kind === "theme").map(({ state }) => state)).toEqual([
      "confirmed",
      "suggested",
      "suggested",
    ]);
  });

  it("adds a link to one more theme of the model, but not under nothing", async () => {
    const { api, slug, find, get } = await readPaper();
    const { id: parentId } = await find("theme");
    const value = { theme: "styring", strength: "partial" as const, terms: [] };
    const content = { kind: "crosswalk", value } as const;
    await api.strategy.addItem({ slug, id: "own", parentId, content });
    const added = (await get()).items.find(({ id }) => id === "own");
    expect(added).toMatchObject({ state: "confirmed", place: null, rule: "person" });
    await expect(
      api.strategy.addItem({ slug, id: "own2", parentId: "nix", content }),
    ).rejects.toMatchObject(refusal("ENTRY_NOT_FOUND"));
  });

  it("renames once per seen version and removes with everything", async () => {
    const { api, slug } = await readPaper();
    const rename = (title: string) => api.strategy.rename({ slug, title, seenVersion: 1 });
    expect(await rename("Nyt navn")).toEqual({ kind: "saved", version: 2 });
    expect(await rename("Andet")).toMatchObject({
      kind: "conflict",
      current: { title: "Nyt navn" },
    });
    await api.strategy.remove({ slug });
    await expect(api.strategy.get({ slug })).rejects.toMatchObject(refusal("STRATEGY_NOT_FOUND"));
    await api.strategy.read(upload(PAPER));
  });
});

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

import { describe, expect, it } from "vitest";
import { openApi } from "../testing/open-api";
import { PAPER, readPaper, upload } from "../testing/read-paper";

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

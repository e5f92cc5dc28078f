import { PEJLING_MODEL } from "@pejling/reference";
import { describe, expect, it } from "vitest";
import { searchModel } from "./search-model";

const read = ({ da }: { readonly da: string }) => da;
const search = (text: string, shortOnly = false) =>
  searchModel(PEJLING_MODEL, { text, shortOnly, read });
const count = (found: ReturnType<typeof search>) =>
  found.reduce((sum, { questions }) => sum + questions.length, 0);

describe("searchModel()", () => {
  it("gives everything when nothing is typed", () => {
    expect(search("").map(({ theme }) => theme.id)).toEqual(
      PEJLING_MODEL.themes.map(({ id }) => id),
    );
  });

  it("keeps one question per theme of the short form", () => {
    expect(search("", true).map(({ questions }) => questions.length)).toEqual(
      PEJLING_MODEL.themes.map(() => 1),
    );
  });

  it("finds words in descriptors, whatever their case, and wants them all", () => {
    expect(count(search("DATAKATALOG"))).toBeGreaterThan(0);
    expect(count(search("datakatalog dataejer"))).toBeLessThanOrEqual(count(search("datakatalog")));
    expect(search("qwertyuiop")).toEqual([]);
  });
});

import { parseModelFile } from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { hashModel } from "../hash-model";
import { checkPublished } from "./check-published";
import { PEJLING_MODEL } from "./pejling-model";
import { THEME_IDS } from "./theme-ids";

const questions = PEJLING_MODEL.themes.flatMap((theme) => theme.questions);
const descriptors = questions.flatMap(({ id, levels }) =>
  levels.flatMap(({ level, da, en }) => [
    { place: `${id} level ${level} da`, text: da },
    { place: `${id} level ${level} en`, text: en },
  ]),
);

/** Praise says nothing somebody can point at. */
const EMPTY_ADJECTIVES =
  /(?<!\p{L})(god|godt|gode|optimal\p{L}*|velfungerende|fremragende|(?:høj|stor|vid) grad|good|excellent|(?:high|great|large) (?:degree|extent))(?!\p{L})/iu;

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’/.-]*/gu)?.length ?? 0;
}

describe("PEJLING_MODEL", () => {
  it("has the 13 themes in their order, in three groups of 5, 5 and 3", () => {
    expect(PEJLING_MODEL.themes.map(({ id }) => id)).toEqual(THEME_IDS);
    const sizes = PEJLING_MODEL.groups.map(
      ({ id }) => PEJLING_MODEL.themes.filter(({ group }) => group === id).length,
    );
    expect(sizes).toEqual([5, 5, 3]);
  });

  it("has at least 4 questions a theme", () => {
    const thin = PEJLING_MODEL.themes.filter((theme) => theme.questions.length < 4);
    expect(thin.map(({ id }) => id)).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(52);
  });

  it("has a short form of 13 questions, one a theme", () => {
    expect(questions.filter(({ short }) => short)).toHaveLength(13);
  });

  it("asks directors, leaders and employees", () => {
    const asked = new Set(questions.flatMap(({ audience }) => audience));
    expect([...asked].sort()).toEqual(["director", "employee", "leader"]);
  });

  it("survives a journey through its file unchanged", () => {
    const file: unknown = JSON.parse(JSON.stringify(PEJLING_MODEL));
    expect(parseModelFile(file)).toEqual({ ok: true, model: PEJLING_MODEL });
  });

  it("describes every level in 8 to 60 words", () => {
    const odd = descriptors.filter(({ text }) => countWords(text) < 8 || countWords(text) > 60);
    expect(odd).toEqual([]);
  });

  it("never uses one descriptor twice", () => {
    const seen = new Map<string, string>();
    const repeated = descriptors.filter(({ place, text }) => {
      const before = seen.has(text);
      seen.set(text, place);
      return before;
    });
    expect(repeated).toEqual([]);
  });

  it("describes practice without empty adjectives", () => {
    expect(descriptors.filter(({ text }) => EMPTY_ADJECTIVES.test(text))).toEqual([]);
  });

  it("names every question differently", () => {
    expect(new Set(questions.map(({ title }) => title.da)).size).toBe(questions.length);
  });
});

describe("a published version", () => {
  it("never changes: if this fails, make a new version instead", () => {
    const hash = hashModel(PEJLING_MODEL);
    expect({ hash, ...checkPublished(PEJLING_MODEL, hash) }).toEqual({ hash, kind: "unchanged" });
  });

  it("is recognised as changed when one word differs", () => {
    const title = { ...PEJLING_MODEL.title, da: `${PEJLING_MODEL.title.da}!` };
    const changed = { ...PEJLING_MODEL, title };
    expect(checkPublished(changed, hashModel(changed))).toEqual({
      kind: "changed",
      publishedHash: hashModel(PEJLING_MODEL),
    });
  });

  it("is not claimed for a version that was never published", () => {
    const draft = { ...PEJLING_MODEL, version: "2099.1" };
    expect(checkPublished(draft, hashModel(draft))).toEqual({ kind: "unpublished" });
  });
});

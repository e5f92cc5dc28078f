import { describe, expect, it } from "vitest";
import { toDocumentBlocks } from "./document-blocks";

const links = "Relaterede dokumenter\n".repeat(8);
const text = `Titel\n${links}Vi styrker data side 7 og kompetencer.\n${"Afsnit.\n".repeat(900)}`;
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const blocks = toDocumentBlocks({
  text,
  marks: [
    { id: "sentence", place: at("Vi styrker data side 7 og kompetencer.") },
    { id: "data", place: at("data") },
  ],
  removed: [at(links), at("side 7")],
});
const pieces = blocks.flatMap((block) => block.pieces);

describe("toDocumentBlocks()", () => {
  it("shows the original sign by sign", () => {
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });
  it("marks overlapping statements", () => {
    expect(pieces.find((piece) => piece.text === "data")?.items).toEqual(["sentence", "data"]);
  });
  it("folds a long removed stretch and greys a short one where it stands", () => {
    expect(blocks.filter(({ isRemoved }) => isRemoved)).toMatchObject([{ lines: 8 }]);
    expect(pieces.find((piece) => piece.text === "side 7")).toMatchObject({ isRemoved: true });
  });
  it("keeps blocks short, so that a long paper is quick to show", () => {
    expect(
      Math.max(...blocks.map(({ pieces: own }) => own.map((p) => p.text).join("").length)),
    ).toBeLessThan(3100);
  });
  it("shows a text without marks", () => {
    expect(toDocumentBlocks({ text: "x", marks: [], removed: [] })).toMatchObject([
      { pieces: [{ text: "x" }] },
    ]);
  });
});

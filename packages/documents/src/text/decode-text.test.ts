import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const danish = "Æbler på øer – »ja«\r\nog åer";
const cp1252 = Uint8Array.from(
  [...danish].map((sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0))),
);
const utf8 = new TextEncoder().encode(danish);
const utf16 = new Uint8Array(
  Uint16Array.from([...danish].map((sign) => sign.charCodeAt(0))).buffer,
);

describe("decodeText()", () => {
  it.each([
    { case: "UTF-8", bytes: utf8, encoding: "utf-8" },
    {
      case: "UTF-8 with a mark",
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
      encoding: "utf-8-bom",
    },
    {
      case: "UTF-16 with a mark",
      bytes: Uint8Array.of(0xff, 0xfe, ...utf16),
      encoding: "utf-16le",
    },
    { case: "UTF-16 without a mark", bytes: utf16, encoding: "utf-16le" },
    { case: "Windows-1252", bytes: cp1252, encoding: "windows-1252" },
  ])("reads $case", ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: danish, encoding });
  });

  it("calls Latin-1 by its name when nothing tells it from Windows-1252", () => {
    const bytes = Uint8Array.from([..."på øen"].map((sign) => sign.charCodeAt(0)));

    expect(decodeText(bytes)).toEqual({ ok: true, text: "på øen", encoding: "latin1" });
  });

  it.each([
    { case: "nothing", bytes: new Uint8Array(0), expected: { problem: "empty" } },
    {
      case: "only space",
      bytes: new TextEncoder().encode(" \n\t "),
      expected: { problem: "empty" },
    },
    {
      case: "a PDF",
      bytes: new TextEncoder().encode("%PDF-1.7 …"),
      expected: { problem: "binary", looksLike: "PDF" },
    },
    {
      case: "zeros and noise",
      bytes: Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 32),
      expected: { problem: "binary", looksLike: null },
    },
  ])("refuses $case", ({ bytes, expected }) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, ...expected });
  });
});

import { describe, expect, it } from "vitest";
import { cleanText } from "../cleaning/clean-text";
import { splitSentences } from "./split-sentences";

describe("splitSentences()", () => {
  it.each([
    [
      "Det gælder bl.a. Borgerservice og f.eks. Data. Det er alt.",
      ["Det gælder bl.a. Borgerservice og f.eks. Data.", "Det er alt."],
    ],
    [
      "Indstillingens 1. at-punkt blev godkendt. Resten blev udsat.",
      ["Indstillingens 1. at-punkt blev godkendt.", "Resten blev udsat."],
    ],
    [
      "Det blev vedtaget d. 30. august 2022. Så gik det i gang.",
      ["Det blev vedtaget d. 30. august 2022.", "Så gik det i gang."],
    ],
    [
      "Pkt. 4 handler om systemer osv. Vi ser på dem nu.",
      ["Pkt. 4 handler om systemer osv.", "Vi ser på dem nu."],
    ],
    [
      "Det koster 3 mio. kr. om året. Er det dyrt? Nej!",
      ["Det koster 3 mio. kr. om året.", "Er det dyrt?", "Nej!"],
    ],
    ["Det støtter tema 3. Vi følger op kl. 9.", ["Det støtter tema 3.", "Vi følger op kl. 9."]],
    [
      "Vi siger »ja.« Så er det sagt, jf. bilag 1, dvs. nu.",
      ["Vi siger »ja.«", "Så er det sagt, jf. bilag 1, dvs. nu."],
    ],
  ])("splits %j", (text, expected) => {
    expect(splitSentences(cleanText(text)).map((sentence) => sentence.text)).toEqual(expected);
  });

  it("leaves headings out, keeps bullets apart and places in the original", () => {
    const original =
      "2.1 Vores mål\r\n\r\n• Mere tid\r\n• Færre fejl i\r\n  breve\r\n\r\nDet er\r\nnemt.\r\n";
    const sentences = splitSentences(cleanText(original));

    expect(sentences.map((sentence) => sentence.text)).toEqual([
      "Mere tid",
      "Færre fejl i breve",
      "Det er nemt.",
    ]);
    const [first] = sentences;
    expect(original.slice(first?.place.start, first?.place.end)).toBe("Mere tid");
  });
});

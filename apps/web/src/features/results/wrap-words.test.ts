import { expect, it } from "vitest";
import { wrapWords } from "./wrap-words";

it("wrapWords() keeps every word, and lines no longer than asked where it can", () => {
  expect(wrapWords("kun 1 af 4 spørgsmål har et niveau", 14)).toEqual([
    "kun 1 af 4",
    "spørgsmål har",
    "et niveau",
  ]);
  expect(wrapWords("databeskyttelsesrådgiver her", 14)).toEqual([
    "databeskyttelsesrådgiver",
    "her",
  ]);
});

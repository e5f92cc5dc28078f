import { describe, expect, it } from "vitest";
import { isDanish } from "./is-danish";

describe("isDanish()", () => {
  it.each([
    [
      "da",
      "Kommunen vil gøre det lettere for borgere at få hjælp, og der skal være tid til mere af det efter mødet.",
    ],
    [
      "no",
      "Kommunen vil gjøre det lettere for innbyggere å få hjelp, og det skal være tid til mer av det etter møtet.",
    ],
    [
      "sv",
      "Kommunen ska göra det lättare för medborgare att få hjälp, och det är inte något nytt efter mötet.",
    ],
    [
      "en",
      "The council will make it easier for the citizens, which is one of the aims of our strategy and this plan.",
    ],
    ["unknown", "Lorem ipsum dolor sit amet 12345"],
    ["unknown", ""],
  ])("knows %s", (language, text) => {
    expect(isDanish(text)).toMatchObject({ language, isDanish: language === "da" });
  });
});

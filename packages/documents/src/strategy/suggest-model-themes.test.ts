import { describe, expect, it } from "vitest";
import { suggestModelThemes } from "./suggest-model-themes";

describe("suggestModelThemes()", () => {
  it.each([
    {
      title: "Data og informationssikkerhed",
      aim: "",
      focusAreas: [],
      expected: ["data primary", "sikkerhed primary"],
    },
    {
      title: "Tid til mennesker",
      aim: "Velfærdsteknologi på ældreområdet",
      focusAreas: [],
      expected: ["velfaerd primary"],
    },
    {
      title: "Tid til mennesker",
      aim: "Grøn omstilling",
      focusAreas: [],
      expected: ["klima partial"],
    },
    { title: "Noget helt andet", aim: "", focusAreas: ["Uden kendte ord"], expected: [] },
    {
      title: "Kompetencer",
      aim: "",
      focusAreas: ["Digital ledelse"],
      expected: ["kompetencer primary", "ledelse partial"],
    },
  ])("$title → $expected", ({ expected, ...input }) => {
    expect(suggestModelThemes(input).map(({ theme, strength }) => `${theme} ${strength}`)).toEqual(
      expected,
    );
  });
});

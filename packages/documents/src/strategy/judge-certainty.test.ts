import { describe, expect, it } from "vitest";
import { findDateMentions } from "./find-date-mentions";
import { judgeCertainty } from "./judge-certainty";

describe("judgeCertainty()", () => {
  it.each([
    ["Udvalget vedtog planen den 3. maj 2022.", null, "2022-05-03", "actual"],
    ["Planen forventes vedtaget i maj 2022.", null, "2022-05", "planned"],
    ["Mødet holdes primo 2022.", null, "2022", "approximate"],
    ["Planen fylder 12 sider, marts 2022.", null, "2022-03", "actual"],
    ["Udkastet går til alle udvalg i august 2023.", "2023-05-23", "2023-08", "planned"],
    ["Det skal ses i lyset af budgettet fra marts 2023.", "2023-05-23", "2023-03", "actual"],
    ["Det blev vedtaget 03.05.2022.", null, "2022-05-03", "actual"],
    ["Svar senest 2022-05-03.", null, "2022-05-03", "planned"],
  ])("%s", (sentence, paperDate, date, expected) => {
    const [mention] = findDateMentions(sentence);

    expect(mention?.date).toBe(date);
    expect(mention && judgeCertainty({ sentence, mention, paperDate })).toBe(expected);
  });

  it.each(["i august", "32. januar 2022 er", "version 2.1.2022.3", "sag 2014/00911", "år 2022"])(
    "invents no date from %j",
    (text) => {
      expect(findDateMentions(text).filter((mention) => mention.date.length === 10)).toEqual([]);
    },
  );
});

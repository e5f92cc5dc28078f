import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text";
import { toPlace } from "./mapped-text";

describe("cleanText()", () => {
  it.each([
    {
      case: "a word broken by a line",
      text: "vores digitali-\nseringsplan",
      expected: "vores digitaliseringsplan",
    },
    {
      case: "a word broken by a page",
      text: "en ny strate-\f\ngi for alle",
      expected: "en ny strategi for alle",
    },
    { case: "capitals", text: "DIGITALISERINGS- STRATEGI", expected: "DIGITALISERINGSSTRATEGI" },
    {
      case: "a shared ending",
      text: "drifts- og anlæg, kerne-\nog velfærd",
      expected: "drifts- og anlæg, kerne-\nog velfærd",
    },
    { case: "a short prefix", text: "en it- strategi", expected: "en it-strategi" },
    {
      case: "a lost og",
      text: "god pleje og omsorg i pleje- omsorg",
      expected: "god pleje og omsorg i pleje- omsorg",
    },
    {
      case: "Windows line ends",
      text: "første\r\nanden\r\n\r\n\r\ntredje",
      expected: "første\nanden\n\ntredje",
    },
    {
      case: "soft hyphens and hard spaces",
      text: "digi\u00adtal\u00a0post",
      expected: "digital post",
    },
  ])("mends $case", ({ text, expected }) => {
    expect(cleanText(text).text).toBe(expected);
  });

  it("takes footers out of a sentence and a word, and keeps every place", () => {
    const pages = ["samar-", "med-", "frem-"].map(
      (word, at) =>
        `Kommunen vil samle alle indgange på ét sted, så borgerne kan finde dem ${word} KLE 85.00 ${at + 4} Sag: 22/4711\n\nbejdet.`,
    );
    const original = pages.join("\n");
    const clean = cleanText(original);

    expect(clean.removed.pageFooters).toBe(3);
    expect(clean.text).not.toContain("KLE");
    expect(clean.text.match(/(?:samar|med|frem)bejdet/gu)).toHaveLength(3);
    const at = clean.text.indexOf("frembejdet") + 4;
    const place = toPlace(clean, at, at + 6);
    expect(original.slice(place.start, place.end)).toBe("bejdet");
  });

  it("sets lines running again that only the page's width broke, and leaves lists alone", () => {
    const words =
      "Kommunen vil gøre hverdagen lettere for alle og bruge teknologien med omtanke i hele byen. ";
    const lines: string[] = [];
    for (const word of words.repeat(6).trim().split(" ")) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > 72) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    const list = "Mål\nMere tid\nFærre fejl\nBedre breve\nKortere køer\nNye vaner\n";

    expect(cleanText(lines.join("\n")).text).toBe(words.repeat(6).trim());
    expect(cleanText(list).text.trim()).toBe(list.trim());
  });

  it("does not take numbered headings for footers", () => {
    const text = "Tema 1\nData\nTema 2\nKlima\nTema 3\nDrift\n";

    expect(cleanText(text).removed).toMatchObject({ pageFooters: 0, pageNumbers: 0 });
  });

  it("takes out running heads beside page numbers, but not labels that come again", () => {
    const page = (number: number) =>
      `Digital plan for Eksempelby\n\nMål:\nNoget nyt for alle ${"og mere ".repeat(60)}.\n\nSide ${number} af 4\n\f`;
    const clean = cleanText(`Forside\n${[1, 2, 3, 4].map(page).join("")}`);

    expect(clean.text).not.toContain("Side");
    expect(clean.text.match(/Mål:/gu)).toHaveLength(4);
    expect(clean.text).not.toContain("Digital plan for Eksempelby");
  });

  it("reads the table of contents and leaves it out of the body", () => {
    const text =
      "Plan\n\nIndhold\n1 Forord ...... 2\n1.1 Vision ..... 3\n2 Temaer......4\n\n1 Forord\nVelkommen.";
    const clean = cleanText(text);

    expect(clean.contents.map(({ number, title, page }) => [number, title, page])).toEqual([
      ["1", "Forord", 2],
      ["1.1", "Vision", 3],
      ["2", "Temaer", 4],
    ]);
    expect(clean.text).toBe("Plan\n\n1 Forord\nVelkommen.");
  });

  it.each([
    { text: "Titel\nRelaterede dokumenter\nPlan A\nPlan B\nTransskription:\nTeksten.", count: 2 },
    { text: "Titel\n\nTeksten.\n\nLæs også\nPlan A\nPlan B\nPlan C", count: 3 },
    { text: "Titel\n\nSe også\nPlan A.\nTeksten går videre.", count: 0 },
  ])("counts $count links of the host page", ({ text, count }) => {
    const clean = cleanText(text);

    expect(clean.removed.relatedLinks).toBe(count);
    expect(clean.text).toContain("Teksten");
    if (count > 0) expect(clean.text).not.toContain("Plan A");
  });
});

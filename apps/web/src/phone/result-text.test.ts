import type { Tally } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { listFindings } from "./result-text";
import { toVoteResult } from "./tally-rows";

const WORDS = ["Spredt", "Begyndende", "Fælles", "Styret", "Førende"];
const ASKED = {
  levels: WORDS.map((da, at) => ({ level: at + 1, title: { da, en: da }, text: { da, en: da } })),
  inBoth: null,
  changed: null,
};

function tallies(vote: 1 | 2, levels: readonly (1 | 2 | 3 | 4 | 5)[]): Tally[] {
  return levels.map((value) => ({ vote, group: "", value, count: 1 }));
}

describe("listFindings()", () => {
  it.each([
    {
      case: "all alike",
      levels: [3, 3, 3, 3, 3],
      expected: ["Midten af svarene er niveau 3 Fælles.", "Alle har valgt samme niveau."],
    },
    {
      case: "neighbours, and a middle between them",
      levels: [2, 2, 3, 3, 3, 2],
      expected: [
        "Midten af svarene ligger mellem niveau 2 og 3.",
        "Alle ligger på to niveauer ved siden af hinanden.",
        "Enighed 0,81 på en skala fra 0 (delt) til 1 (enige).",
      ],
    },
    {
      case: "few and far apart",
      levels: [1, 5],
      expected: [
        "Midten af svarene er niveau 3 Fælles.",
        "Svarene går fra niveau 1 til 5.",
        "Enighed 0,00 på en skala fra 0 (delt) til 1 (enige).",
        "Kun 2 har valgt et niveau. Tag resultatet som et udgangspunkt for samtalen.",
      ],
    },
    {
      case: "one alone",
      levels: [4],
      expected: [
        "Midten af svarene er niveau 4 Styret.",
        "Kun én har valgt et niveau, så der er ingen enighed at måle.",
      ],
    },
    { case: "nobody", levels: [], expected: [] },
  ] as const)("$case", ({ levels, expected }) => {
    expect(listFindings(toVoteResult(tallies(1, levels), 1), ASKED)).toEqual(expected);
  });

  it("says what the discussion moved", () => {
    const both = [...tallies(1, [1, 2, 2, 3, 3]), ...tallies(2, [3, 3, 3, 3, 3])];
    const findings = listFindings(toVoteResult(both, 2), { ...ASKED, inBoth: 5, changed: 3 });
    expect(findings).toContain("3 af 5 har ændret niveau siden første gang.");
    expect(findings).toContain("Midten er flyttet fra 2 til 3.");
  });

  it("has no level to speak of when nobody chose one", () => {
    const unsure: Tally[] = [{ vote: 1, group: "", value: "dontKnow", count: 3 }];
    expect(listFindings(toVoteResult(unsure, 1), ASKED)).toEqual(["Ingen har valgt et niveau."]);
  });
});

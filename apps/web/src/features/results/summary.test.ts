import { expect, it } from "vitest";
import { toNames } from "./names";
import type { Result } from "./results-types";
import { toSummary } from "./summary";
import { inSentence, summaryText } from "./summary-text";
import { makeCell, makeOutline, makeResult, makeTheme } from "./testing/make-result";

const target = (level: number) => ({ level, reason: "Fiktivt eksempel" });
const say = (result: Result) => summaryText(toSummary(result), toNames(result, makeOutline()));
const cells = (levels: Readonly<Record<string, readonly (number | null)[]>>) =>
  Object.entries(levels).flatMap(([unit, scores]) =>
    ["styring", "data", "klima"].map((theme, at) =>
      makeCell(unit, theme, { score: scores[at] ?? null }),
    ),
  );
const split = { distribution: { 1: 4, 2: 0, 3: 0, 4: 0, 5: 4 }, agreement: 0.1 };

it.each([
  {
    case: "nothing has a number",
    rest: { overall: { score: null, percentToTarget: null } },
    expected: "Der er endnu ikke svar nok til at sige, hvor kommunen står.",
  },
  {
    case: "all is alike and no target is set",
    rest: {},
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). Forvaltningerne ligger lige. Der er ikke sat mål endnu.",
  },
  {
    case: "one forvaltning leads and one theme is furthest behind",
    rest: {
      cells: cells({ ssf: [3, 3, 3], bkf: [2, 3, 3], bmf: [4, 3, 3] }),
      themes: [
        makeTheme("styring", { score: 3, target: target(3.5) }),
        makeTheme("data", { score: 2.8, target: target(4) }),
      ],
    },
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). By og Miljø er længst fremme. Der er længst til målet på data: 1,2 niveauer.",
  },
  {
    case: "two lead side by side and all targets are reached",
    rest: {
      cells: cells({ ssf: [3, 3, 3], bkf: [2, 2, 2], bmf: [3, 3, 3.01] }),
      themes: [makeTheme("styring", { score: 3.5, target: target(3.5) })],
    },
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). Social og Sundhed og By og Miljø er længst fremme. Alle mål er nået.",
  },
  {
    case: "a theme without a score neither counts nor is forgotten",
    rest: {
      themes: [
        makeTheme("styring", { score: 3, target: target(4) }),
        makeTheme("klima", { score: null, target: target(5) }),
      ],
    },
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). Forvaltningerne ligger lige. Der er længst til målet på styring: 1,0 niveauer. Ét tema har intet tal endnu.",
  },
  {
    case: "a group is split between leaders and employees",
    rest: {
      cells: [
        ...cells({ ssf: [3, 3, 3], bkf: [3, 3, 3] }),
        makeCell("bmf", "data", { roleGap: 2, spread: { ...split, splitQuestions: ["data-1"] } }),
      ],
    },
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). Forvaltningerne ligger lige. Der er ikke sat mål endnu. På data er By og Miljø delt: lederne ser et højere niveau end medarbejderne.",
  },
  {
    case: "nobody is split but the roles see different things",
    rest: {
      cells: [
        ...cells({ ssf: [3, 3, 3], bkf: [3, 3, 3] }),
        makeCell("bmf", "data", { roleGap: -1.5 }),
      ],
    },
    expected:
      "Kommunen ligger på niveau 3,0 af 5 (Fælles). Forvaltningerne ligger lige. Der er ikke sat mål endnu. På data ser medarbejderne i By og Miljø et højere niveau end lederne.",
  },
])("the summary when $case", ({ rest, expected }) => {
  expect(say(makeResult(rest as Partial<Result>))).toBe(expected);
});

it("compares forvaltninger over common themes only: no lead by lacking the weakest theme", () => {
  const result = makeResult({ cells: cells({ ssf: [3, 3, null], bkf: [3.5, 3, 1] }) });
  expect(toSummary(result).strongest).toEqual(["bkf"]);
});

it("names no leader among one, and hears no tension in a hidden spread", () => {
  const hidden = makeCell("ssf", "data", { spread: null, roleGap: null });
  expect(toSummary(makeResult({ cells: [hidden] }))).toMatchObject({
    strongest: [],
    isLevel: false,
    tension: null,
  });
});

it("inSentence() keeps abbreviations", () => {
  expect(inSentence("Data")).toBe("data");
  expect(inSentence("IT-sikkerhed")).toBe("IT-sikkerhed");
});

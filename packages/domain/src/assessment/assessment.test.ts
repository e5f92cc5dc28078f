import { describe, expect, it } from "vitest";
import { decideStatusChange } from "./decide-status-change";
import { listMissing, type Missing } from "./list-missing";
import { questionsOfForm } from "./questions-of-form";

const blocking: Missing = { kind: "noRatings", blocks: true };
const acceptable: Missing = { kind: "noTarget", blocks: false, theme: "data" };

describe("decideStatusChange()", () => {
  it.each([
    { from: "draft", to: "open", expected: "allowed" },
    { from: "draft", to: "closed", expected: "notAllowed" },
    { from: "open", to: "draft", expected: "allowed" },
    { from: "open", to: "draft", hasAnswers: true, expected: "hasAnswers" },
    { from: "review", to: "closed", expected: "allowed" },
    { from: "review", to: "closed", missing: [acceptable], expected: "incomplete" },
    {
      from: "review",
      to: "closed",
      missing: [acceptable],
      acceptMissing: true,
      expected: "allowed",
    },
    {
      from: "review",
      to: "closed",
      missing: [blocking],
      acceptMissing: true,
      expected: "incomplete",
    },
    { from: "closed", to: "open", expected: "notAllowed" },
    { from: "closed", to: "review", expected: "notAllowed" },
  ] as const)("$from → $to: $expected", ({ from, to, expected, ...rest }) => {
    const decision = decideStatusChange({
      from,
      to,
      hasAnswers: false,
      missing: [],
      acceptMissing: false,
      ...rest,
    });
    expect(decision.kind).toBe(expected);
  });
});

describe("listMissing()", () => {
  const nothing = {
    ratingCount: 1,
    units: ["social"],
    interviews: [{ number: 1, status: "held" }],
    participantsOutside: [],
    liveOpen: [],
    cells: [],
    themes: ["data"],
    themesWithTarget: new Set(["data"]),
  };

  it("is empty when all is there", () => {
    expect(listMissing(nothing)).toEqual([]);
  });

  it("does not miss what does not apply", () => {
    const cells = [{ unit: "social", theme: "klima", reason: "nothingApplicable" as const }];
    expect(listMissing({ ...nothing, cells })).toEqual([]);
  });

  it("names planned interviews, thin cells and themes without a target", () => {
    const missing = listMissing({
      ...nothing,
      interviews: [
        { number: 4, status: "planned" },
        { number: 5, status: "cancelled" },
      ],
      participantsOutside: [2],
      liveOpen: [3],
      cells: [{ unit: "social", theme: "data", reason: "belowMinCoverage" }],
      themesWithTarget: new Set(),
    });
    expect(missing).toEqual([
      { kind: "interviewNotHeld", blocks: true, number: 4 },
      { kind: "liveOpen", blocks: true, number: 3 },
      { kind: "outsideUnits", blocks: true, number: 2 },
      { kind: "noScore", blocks: false, unit: "social", theme: "data", reason: "belowMinCoverage" },
      { kind: "noTarget", blocks: false, theme: "data" },
    ]);
  });

  it("names an assessment with no units and no ratings", () => {
    const missing = listMissing({ ...nothing, units: [], ratingCount: 0 });
    expect(missing.map(({ kind }) => kind)).toEqual(["noUnits", "noRatings"]);
  });
});

describe("questionsOfForm()", () => {
  const theme = {
    questions: [
      { id: "data-1", short: true },
      { id: "data-2", short: false },
    ],
  };
  const model = { themes: [theme] } as unknown as Parameters<typeof questionsOfForm>[0];

  it("keeps the short questions only in the short form", () => {
    expect(questionsOfForm(model, "short").themes[0]?.questions.map(({ id }) => id)).toEqual([
      "data-1",
    ]);
    expect(questionsOfForm(model, "full")).toBe(model);
  });
});

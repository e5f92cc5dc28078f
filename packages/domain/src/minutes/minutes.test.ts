import { describe, expect, it } from "vitest";
import type { Tally } from "../live/count-ballots";
import { compareMinutes } from "./compare-minutes";
import { composeMinutes, type MinutesSource } from "./compose-minutes";
import { decideMinutesStep, type MinutesStanding } from "./decide-minutes-step";
import { holdBack } from "./hold-back";

const text = { da: "Tekst", en: "Text" };
const question = (id: string) => ({
  ...{ id, weight: 1, short: text, title: text, text, levels: [], prompts: [], evidence: [] },
  audience: [],
});
const theme = (id: string, questions: readonly string[]) => ({
  ...{ id, group: "g", weight: 1, title: text, shortTitle: text, meaning: text },
  questions: questions.map(question),
});

const EMPTY: MinutesSource = {
  model: {
    scale: { min: 1, max: 5 },
    themes: [
      theme("data", ["data-1", "data-2"]),
      theme("klima", ["klima-1"]),
    ] as unknown as MinutesSource["model"]["themes"],
  },
  roles: ["leader", "employee", "employee"],
  ratings: [],
  votes: [],
  consensuses: [],
  quotes: [],
  challenges: [],
  corrections: [],
};

function tallies(vote: 1 | 2, levels: readonly number[]): readonly Tally[] {
  return [...new Set(levels)].map((value) => ({
    vote,
    group: "",
    value: value as 1,
    count: levels.filter((level) => level === value).length,
  }));
}

const voted = (first: readonly number[], second: readonly number[] = []) => ({
  questionId: "data-1",
  tallies: [...tallies(1, first), ...tallies(2, second)],
  inBoth: second.length === 0 ? null : second.length,
  changed: second.length === 0 ? null : 2,
});

describe("composeMinutes()", () => {
  it("leaves questions with nothing to tell out, and counts who took part by capacity", () => {
    expect(composeMinutes(EMPTY)).toEqual({
      participants: { director: 0, leader: 1, employee: 2 },
      voters: null,
      questions: [],
      general: { quotes: [], challenges: [], corrections: [] },
    });
  });

  it("has both votes, and the last one's median until the group has agreed", () => {
    const source = { ...EMPTY, votes: [voted([1, 1, 2, 4, 5], [3, 3, 3, 4, 4])] };
    const [told] = composeMinutes(source).questions;
    expect(told).toMatchObject({ id: "data-1", level: 3, basis: "median", theme: text });
    expect(told?.votes).toMatchObject([
      { kind: "first", n: 5, shown: { median: 2, isSplit: true, distribution: { "1": 2 } } },
      { kind: "second", n: 5, shown: { median: 3, isSplit: false } },
    ]);
    expect(told?.moved).toEqual({ n: 5, changed: 2 });
    const agreed = { questionId: "data-1", level: 4, rationale: " Fordi. " };
    expect(composeMinutes({ ...source, consensuses: [agreed] }).questions[0]).toMatchObject({
      level: 4,
      basis: "consensus",
      rationale: "Fordi.",
    });
  });

  it("tells of four nothing but that they were four", () => {
    const [told] = composeMinutes({
      ...EMPTY,
      votes: [voted([1, 2, 2, 5], [2, 2, 2, 2])],
    }).questions;
    expect(told?.votes).toEqual([
      { kind: "first", n: 4, shown: null },
      { kind: "second", n: 4, shown: null },
    ]);
    expect(told?.moved).toBeNull();
  });

  it("hides a vote beside which few were typed, who would be known by subtraction", () => {
    const typed = (levels: readonly (1 | 5)[]) =>
      levels.map((value) => ({ questionId: "data-1", value }));
    const votes = [voted([3, 3, 3, 3, 3])];
    const kindsOf = (ratings: MinutesSource["ratings"]) =>
      composeMinutes({ ...EMPTY, votes, ratings }).questions[0]?.votes.map(
        ({ kind, n, shown }) => `${kind} ${n} ${shown === null ? "hidden" : "shown"}`,
      );
    expect(kindsOf(typed([1, 5]))).toEqual(["typed 2 hidden", "first 5 hidden"]);
    expect(kindsOf(typed([1, 5, 5, 5, 5]))).toEqual(["typed 5 shown", "first 5 shown"]);
  });

  it("puts what was said where it was said, and what is of no question apart", () => {
    const body = composeMinutes({
      ...EMPTY,
      quotes: [
        { questionId: "klima-1", text: "Vi måler ikke." },
        { questionId: null, text: "God dag." },
      ],
      challenges: [{ questionId: "klima-1", kind: "barrier", statement: "Ingen data" }],
      corrections: [{ questionId: "klima-1", text: "Vi måler lidt.", answer: "Rettet." }],
    });
    expect(body.questions).toMatchObject([
      {
        id: "klima-1",
        level: null,
        basis: null,
        quotes: ["Vi måler ikke."],
        challenges: [{ kind: "barrier", statement: "Ingen data" }],
        corrections: [{ text: "Vi måler lidt.", answer: "Rettet." }],
      },
    ]);
    expect(body.general.quotes).toEqual(["God dag."]);
  });
});

describe("compareMinutes()", () => {
  const agree = (level: number, rationale = "") =>
    composeMinutes({ ...EMPTY, consensuses: [{ questionId: "data-1", level, rationale }] });
  const none = composeMinutes(EMPTY);

  it("finds nothing between a wording and itself, however it was stored", () => {
    const body = agree(3, "Fordi.");
    const { participants, ...rest } = body;
    const stored = JSON.parse(JSON.stringify({ ...rest, participants }));
    expect(compareMinutes(stored, body)).toEqual([]);
  });

  it.each([
    {
      what: "a level with its rationale",
      before: agree(3, "Fordi."),
      after: agree(4, "Alligevel."),
      change: { kind: "changed", parts: ["level", "rationale"], level: { before: 3, after: 4 } },
    },
    {
      what: "a rationale alone",
      before: agree(3),
      after: agree(3, "Fordi."),
      change: { kind: "changed", parts: ["rationale"], level: null },
    },
    {
      what: "a question that is new",
      before: none,
      after: agree(3),
      change: { kind: "added", parts: [], level: { before: null, after: 3 } },
    },
    {
      what: "a question that is gone",
      before: agree(3),
      after: none,
      change: { kind: "removed", parts: [], level: { before: 3, after: null } },
    },
  ])("names $what", ({ before, after, change }) => {
    expect(compareMinutes(before, after)).toEqual([{ question: "data-1", ...change }]);
  });

  it("names what is of no question first: what was said, and who took part", () => {
    const said = composeMinutes({ ...EMPTY, quotes: [{ questionId: null, text: "God dag." }] });
    expect(compareMinutes(none, said)).toEqual([
      { question: null, kind: "changed", parts: ["quotes"], level: null },
    ]);
    const more = composeMinutes({ ...EMPTY, roles: ["leader"] });
    expect(compareMinutes(none, more)).toEqual([
      { question: null, kind: "changed", parts: [], level: null },
    ]);
  });
});

describe("decideMinutesStep()", () => {
  const at = (status: MinutesStanding["status"], rest: Partial<MinutesStanding> = {}) => ({
    ...{ number: 2, status, open: 0, accepted: 0 },
    ...rest,
  });
  const make = { kind: "make", isChanged: true } as const;
  const same = { kind: "make", isChanged: false } as const;
  const [show, propose, approve] = (["show", "propose", "approve"] as const).map((kind) => ({
    kind,
  }));

  it.each([
    { latest: null, step: same, decision: { kind: "write", number: 1 } },
    { latest: at("draft"), step: make, decision: { kind: "write", number: 2 } },
    { latest: at("shown"), step: make, decision: { kind: "write", number: 3 } },
    { latest: at("approved"), step: make, decision: { kind: "write", number: 3 } },
    { latest: at("shown", { accepted: 1 }), step: make, decision: { kind: "write", number: 3 } },
    { latest: at("shown"), step: same, decision: "nothingChanged" },
    { latest: at("shown", { open: 1 }), step: make, decision: "openCorrections" },
    { latest: null, step: show, decision: "notWritten" },
    { latest: at("draft"), step: show, decision: { kind: "go" } },
    { latest: at("shown"), step: show, decision: { kind: "go" } },
    { latest: at("approved"), step: show, decision: "approved" },
    { latest: at("draft"), step: propose, decision: "notShown" },
    { latest: at("shown"), step: propose, decision: { kind: "go" } },
    { latest: at("approved"), step: propose, decision: "approved" },
    { latest: at("draft"), step: approve, decision: "notShown" },
    { latest: at("shown"), step: approve, decision: { kind: "go" } },
    { latest: at("shown", { open: 1 }), step: approve, decision: "openCorrections" },
    { latest: at("shown", { accepted: 1 }), step: approve, decision: "acceptedCorrections" },
    { latest: at("approved"), step: approve, decision: "approved" },
  ])("$step.kind at $latest is $decision", ({ latest, step, decision }) => {
    if (step === undefined) throw new Error("Cannot decide: no step");
    expect(decideMinutesStep(latest, step)).toEqual(
      typeof decision === "string" ? { kind: "refused", refusal: decision } : decision,
    );
  });
});

describe("holdBack()", () => {
  const body = composeMinutes({
    ...EMPTY,
    consensuses: ["data-1", "klima-1"].map((questionId) => ({
      questionId,
      level: 3,
      rationale: "",
    })),
  });

  it.each([
    ["data-1", ["klima-1"]],
    ["data-2", ["data-1", "klima-1"]],
    [null, ["data-1", "klima-1"]],
  ])("leaves %s out, and nothing else", (questionId, left) => {
    const { questions, ...rest } = holdBack(body, questionId);
    expect(questions.map(({ id }) => id)).toEqual(left);
    expect({ ...rest, questions: body.questions }).toEqual(body);
  });
});

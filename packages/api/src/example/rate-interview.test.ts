import { EXAMPLE, type ExampleInterview, type ExampleRound } from "@pejling/reference/example";
import { describe, expect, it } from "vitest";
import { agreeInterview } from "./agree-interview";
import { rateInterview } from "./rate-interview";

const INTERVIEW: ExampleInterview = {
  number: 1,
  kind: "group",
  title: "Skoler",
  unit: "bkf",
  plannedAt: "2026-04-15T13:30",
  durationMinutes: 120,
  place: "",
  facilitator: "",
  noteTaker: "",
  form: "full",
  status: "held",
  participants: ["leader", "leader", "employee", "employee"].map((role) => ({ unit: "bkf", role })),
  asks: ["styring-1", "styring-2", "data-1"],
};

const [FIRST] = EXAMPLE.rounds;
if (FIRST === undefined) throw new Error("The example has no round");

const ROUND: ExampleRound = {
  ...FIRST,
  interviews: [INTERVIEW],
  levels: [
    { unit: "bkf", theme: "styring", level: 3 },
    { unit: "bkf", theme: "data", level: 2 },
  ],
  answers: {
    roleShifts: [],
    questionLevels: [{ unit: "bkf", question: "styring-1", leader: 4.4, employee: 1.6 }],
    nonAnswers: [
      {
        interview: 1,
        participants: [2],
        questions: ["data-1"],
        value: "notApplicable",
        reason: "Vi fører ingen data.",
      },
      { interview: 1, participants: [4], questions: ["data-1"], value: "missing", reason: "" },
    ],
  },
  rationales: [{ interview: 1, question: "styring-2", level: 3, rationale: "Sådan er det." }],
};

describe("rateInterview()", () => {
  it("gives the same answers every time", () => {
    expect(rateInterview(ROUND, INTERVIEW)).toEqual(rateInterview(ROUND, INTERVIEW));
  });

  it("leaves a question's answers as they are when another question is left out", () => {
    const fewer = rateInterview(ROUND, { ...INTERVIEW, asks: ["styring-2"] });
    const all = rateInterview(ROUND, INTERVIEW);
    expect(fewer).toEqual(all.filter(({ question }) => question === "styring-2"));
  });

  it("keeps non-answers as they stand and writes no row for a missing one", () => {
    const data = rateInterview(ROUND, INTERVIEW).filter(({ question }) => question === "data-1");
    expect(data.map(({ participant }) => participant)).toEqual([1, 2, 3]);
    expect(data[1]).toMatchObject({ value: "notApplicable", reason: "Vi fører ingen data." });
  });

  it("puts leaders high and employees low where they live in two worlds", () => {
    const levels = rateInterview(ROUND, INTERVIEW)
      .filter(({ question }) => question === "styring-1")
      .map(({ value }) => Number(value));
    expect(Math.min(...levels.slice(0, 2))).toBeGreaterThanOrEqual(4);
    expect(Math.max(...levels.slice(2))).toBeLessThanOrEqual(2);
  });

  it("refuses a question its unit has no level for", () => {
    const asked = { ...INTERVIEW, asks: ["klima-1"] };
    expect(() => rateInterview(ROUND, asked)).toThrow(
      'Cannot rate "klima-1" in "bkf": the example gives it no level',
    );
  });
});

describe("agreeInterview()", () => {
  const ratings = rateInterview(ROUND, INTERVIEW);

  it("keeps the level a group gave a reason for", () => {
    expect(agreeInterview(ROUND, INTERVIEW, ratings)).toContainEqual({
      interview: 1,
      question: "styring-2",
      level: 3,
      rationale: "Sådan er det.",
    });
  });

  it("agrees on nothing where the group stands far apart", () => {
    const agreed = agreeInterview(ROUND, INTERVIEW, ratings);
    expect(agreed.map(({ question }) => question)).not.toContain("styring-1");
  });

  it("lets a director alone agree with nobody", () => {
    expect(agreeInterview(ROUND, { ...INTERVIEW, kind: "director" }, ratings)).toEqual([]);
  });

  it.each(EXAMPLE.rounds)("stays within what the group had answered, in $round.name", (round) => {
    for (const interview of round.interviews) {
      const all = rateInterview(round, interview);
      for (const { question, level } of agreeInterview(round, interview, all)) {
        const levels = all
          .filter((rating) => rating.question === question)
          .map(({ value }) => Number(value))
          .filter(Number.isInteger);
        expect(Math.min(...levels), `${interview.number} ${question}`).toBeLessThanOrEqual(level);
        expect(Math.max(...levels), `${interview.number} ${question}`).toBeGreaterThanOrEqual(
          level,
        );
      }
    }
  });
});

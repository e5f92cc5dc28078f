import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapBands } from "../confidence/bootstrap-bands";
import { countUnitVoters } from "../confidence/count-unit-voters";
import { coverRoles } from "../confidence/cover-roles";
import type { AssessmentScore } from "./assessment-score";
import { checkScoringInput } from "./check-scoring-input";
import { describeScoringProblem } from "./describe-scoring-problem";
import { explainCell } from "./explain-cell";
import { scoreAssessment } from "./score-assessment";
import type { ScoringInput, ScoringVotes } from "./scoring-input";
import { EMPTY_INPUT } from "./testing/empty-input";
import { randomInput } from "./testing/random-input";
import { toVotes } from "./testing/to-votes";

const inputs = fc
  .record({
    seed: fc.integer(),
    units: fc.integer({ min: 1, max: 3 }),
    people: fc.integer({ min: 0, max: 7 }),
    themes: fc.integer({ min: 1, max: 3 }),
    questions: fc.integer({ min: 1, max: 4 }),
  })
  .map(randomInput);

const withoutVotes = ({ questions }: AssessmentScore) =>
  questions.map(({ votes: _, ...question }) => question);

const questions = ["data-1", "data-2"].map((id) => ({ id, weight: 1 }));
const small: ScoringInput = {
  ...EMPTY_INPUT,
  model: { ...EMPTY_INPUT.model, themes: [{ id: "data", weight: 1, questions }] },
};

function votes(question: string, levels: readonly number[], rest: Partial<ScoringVotes> = {}) {
  return levels.map((value) => ({ unit: "skole", question, value, count: 1, ...rest }));
}

/** Levels one by one, as the counts they come to. */
function count(entries: readonly ScoringVotes[]): readonly ScoringVotes[] {
  const counted = new Map<string, ScoringVotes>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.question, entry.value, entry.role, entry.group]);
    counted.set(key, { ...entry, count: (counted.get(key)?.count ?? 0) + entry.count });
  }
  return [...counted.values()];
}

describe("anonymous votes in scoreAssessment()", () => {
  it("say of each question what the same ratings would, whoever's they are", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const blind = scoreAssessment({ ...input, ratings: [], votes: toVotes(input.ratings) });
        const typed = scoreAssessment(input);
        expect(withoutVotes(blind)).toEqual(typed.questions);
        for (const { n, votes: counted } of blind.questions) expect(counted ?? 0).toBe(n);
        expect(blind.overall).toEqual(typed.overall);
      }),
    );
  });

  it("may stand beside ratings in any mixture", () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, at) => {
        const cut = at % (input.ratings.length + 1);
        const mixed = scoreAssessment({
          ...input,
          ratings: input.ratings.slice(0, cut),
          votes: toVotes(input.ratings.slice(cut)),
        });
        expect(withoutVotes(mixed)).toEqual(scoreAssessment(input).questions);
      }),
    );
  });

  it("never make persons up: a theme has as many as its most voted question, and not more than there were", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const blind = scoreAssessment({ ...input, ratings: [], votes: toVotes(input.ratings) });
        const typed = scoreAssessment(input);
        for (const [at, cell] of blind.cells.entries()) {
          const known = typed.cells[at];
          const most = Math.max(
            ...blind.questions
              .filter(({ unit, question }) => {
                const theme = input.model.themes.find(({ id }) => id === cell.theme);
                return unit === cell.unit && theme?.questions.some(({ id }) => id === question);
              })
              .map(({ n }) => n),
          );
          expect(cell.n).toBe(most);
          expect(cell.n).toBeLessThanOrEqual(known?.n ?? 0);
          expect({ ...cell, n: 0, voters: 0, roleGap: null }).toEqual({
            ...known,
            n: 0,
            voters: 0,
            roleGap: null,
          });
        }
        expect(blind.themes.every(({ icc1, roleGap }) => icc1 === null && roleGap === null)).toBe(
          true,
        );
      }),
    );
  });

  it("add up over groups, who are different persons, and not over questions, who may be the same", () => {
    const entries = [
      ...votes("data-1", [2, 2, 3], { group: "1" }),
      ...votes("data-2", [4, 4], { group: "1" }),
      ...votes("data-2", [5, 5, 5, 5], { group: "2" }),
    ];
    const { cells, themes } = scoreAssessment({ ...small, votes: count(entries) });
    expect(cells[0]).toMatchObject({ n: 7, voters: 7, score: 3.5 });
    expect(themes[0]).toMatchObject({ voters: 7, icc1: null });
  });

  it("give a question its role gap only where their capacity is kept", () => {
    const levels = [1, 1, 2, 4, 5];
    const kept = [
      ...votes("data-1", levels, { role: "employee" }),
      ...votes("data-1", [4, 4, 4, 5, 5], { role: "leader" }),
    ];
    const of = (entries: readonly ScoringVotes[]) =>
      scoreAssessment({ ...small, votes: count(entries) }).questions[0]?.roleGap;
    expect(of(kept)).toBe(2);
    expect(of(kept.map(({ role: _, ...entry }) => entry))).toBeNull();
  });

  it("yield to what the group agreed on and to the consultant, as ratings do", () => {
    const entries = count(votes("data-1", [1, 1, 1, 2, 5]));
    const consensus = [{ unit: "skole", question: "data-1", level: 4 }];
    const validations = [{ unit: "skole", question: "data-1", level: 3, rationale: "Fordi." }];
    const of = (input: Partial<ScoringInput>) =>
      scoreAssessment({ ...small, votes: entries, ...input }).questions[0];
    expect(of({})).toMatchObject({ level: 1, basis: "median", n: 5, votes: 5 });
    expect(of({ consensus })).toMatchObject({ level: 4, basis: "consensus", n: 5 });
    expect(of({ consensus, validations })).toMatchObject({ level: 3, basis: "validated", n: 5 });
  });

  it("count not applicable and don't know as ratings do, and neither as a level", () => {
    const entry = { unit: "skole", question: "data-1", count: 3 };
    const na = { ...entry, value: "notApplicable" as const };
    const of = (entries: readonly ScoringVotes[]) =>
      scoreAssessment({ ...small, votes: entries }).questions[0];
    expect(of([na])).toMatchObject({ n: 0, notApplicable: 3, applicable: false });
    expect(of([na, { ...entry, value: "dontKnow" }])).toMatchObject({
      n: 0,
      dontKnow: 3,
      applicable: true,
    });
  });

  it("are told of in the arithmetic, also where nothing but their number may be told", () => {
    const about = (levels: readonly number[]) => {
      const input = { ...small, votes: count(votes("data-1", levels)) };
      const score = scoreAssessment(input);
      const place = { unit: "skole", theme: "data", persons: "protected" } as const;
      return explainCell({ input, score, ...place })?.questions[0]?.votes;
    };
    expect(about([2, 2, 3, 3, 3])).toMatchObject({ kind: "shown", n: 5, votes: 5, median: 3 });
    expect(about([2, 3])).toEqual({ kind: "hidden", reason: "fewRatings", n: 2, votes: 2 });
  });

  it("speak for the roles they keep, and rule none out where they keep none", () => {
    const of = (role?: "leader") => {
      const kept = role === undefined ? {} : { role };
      return coverRoles({ ...small, votes: count(votes("data-1", [3, 3, 3, 3, 3], kept)) })[0];
    };
    expect(of("leader")).toMatchObject({
      respondents: { leader: 5 },
      missing: ["director", "employee"],
    });
    expect(of()).toMatchObject({ unknown: 5, missing: [], respondents: { leader: 0 } });
  });
});

describe("countUnitVoters()", () => {
  it("counts at least so many, whose capacities add up", () => {
    const entries = count([
      ...votes("data-1", [3, 3, 3, 3, 3], { role: "employee" }),
      ...votes("data-2", [3, 3, 3, 3, 3, 3, 3, 4]),
    ]);
    expect(countUnitVoters({ ...small, votes: entries })).toEqual([
      {
        unit: "skole",
        total: 8,
        byRole: { director: 0, leader: 0, employee: 5 },
        unknown: 3,
      },
    ]);
    expect(countUnitVoters(small)[0]?.total).toBe(0);
  });
});

describe("bootstrapBands() of anonymous votes", () => {
  const bandOf = (input: ScoringInput) => bootstrapBands(input, scoreAssessment(input)).cells[0];

  it("draws the votes of each question anew, and gives the same band every time", () => {
    const input = { ...small, votes: count(votes("data-1", [1, 2, 3, 4, 5, 5, 1, 2, 3])) };
    const band = bandOf(input);
    expect(band?.reason).toBeNull();
    expect(band?.band?.low).toBeLessThan(band?.band?.high ?? 0);
    expect(bandOf({ ...input, votes: input.votes.toReversed() })).toEqual(band);
  });

  it("has none from one vote alone, nor where the level was agreed on", () => {
    expect(bandOf({ ...small, votes: votes("data-1", [3]) })?.reason).toBe("tooFewRespondents");
    const consensus = [{ unit: "skole", question: "data-1", level: 4 }];
    const fixed = bandOf({ ...small, consensus, votes: count(votes("data-1", [1, 5, 5])) });
    expect(fixed?.reason).toBe("levelsFixed");
  });
});

describe("checkScoringInput() of votes", () => {
  const [vote] = votes("data-1", [3]);
  it.each([
    {
      entries: [{ ...vote, value: 6 }],
      problem:
        "Cannot read votes[0].value 6: a level is a whole number from 1 to 5, or dontKnow, notApplicable, notAsked",
    },
    {
      entries: [{ ...vote, count: 0 }],
      problem:
        "Cannot read votes[0].count 0: a count is a whole number of persons above 0 and at most 10000",
    },
    {
      entries: [{ ...vote, question: "data-9" }],
      problem: 'Cannot read votes[0].question "data-9": no question in the model has this id',
    },
    {
      entries: [vote, { ...vote, count: 2 }],
      problem:
        'Cannot read votes[1] "data-1": a group\'s votes for one answer are counted once, and this is already in votes[0]',
    },
  ])("names $problem", ({ entries, problem }) => {
    const input = { ...small, votes: entries as readonly ScoringVotes[] };
    expect(checkScoringInput(input).map(describeScoringProblem)).toEqual([problem]);
    expect(() => scoreAssessment(input)).not.toThrow();
  });
});

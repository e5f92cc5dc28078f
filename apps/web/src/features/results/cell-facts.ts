import type { Explanation } from "./results-types";

export type CellExplanation = Extract<Explanation, { kind: "cell" }>["explanation"];
export type QuestionExplanation = CellExplanation["questions"][number];

export type VoteTotals = {
  readonly ratings: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly notAsked: number;
  /** Questions whose ratings are hidden; their non-answers are not in the totals. */
  readonly hidden: number;
};

export function countVotes(questions: readonly QuestionExplanation[]): VoteTotals {
  const totals = { ratings: 0, dontKnow: 0, notApplicable: 0, notAsked: 0, hidden: 0 };
  for (const { votes } of questions) {
    totals.ratings += votes.n;
    if (votes.kind === "hidden") {
      if (votes.reason === "fewRatings") totals.hidden += 1;
      continue;
    }
    totals.dontKnow += votes.dontKnow;
    totals.notApplicable += votes.notApplicable;
    totals.notAsked += votes.notAsked;
  }
  return totals;
}

/** The questions that made the sum, those that are missing in it, and those that do not belong in it. */
export function sortStandings(questions: readonly QuestionExplanation[]) {
  return {
    counted: questions.flatMap(({ level, weight }) =>
      level === null ? [] : [{ value: level, weight }],
    ),
    missing: questions.filter(({ standing }) => standing === "noLevel"),
    left: questions.filter(({ standing }) => standing === "notApplicable"),
  };
}

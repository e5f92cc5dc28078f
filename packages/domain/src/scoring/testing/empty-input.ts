import type { ScoringInput } from "../scoring-input";

/** A theme of two questions, the second three times as heavy, and one of a single question. */
const TWO_THEMES: ScoringInput["model"] = {
  id: "m",
  version: "1",
  scale: { min: 1, max: 5 },
  minCoverage: 0.5,
  themes: [
    {
      id: "data",
      weight: 1,
      questions: [
        { id: "data-1", weight: 1 },
        { id: "data-2", weight: 3 },
      ],
    },
    { id: "klima", weight: 1, questions: [{ id: "klima-1", weight: 1 }] },
  ],
};

/** The smallest assessment there is something to weigh in, before anybody has answered. */
export const EMPTY_INPUT: ScoringInput = {
  model: TWO_THEMES,
  units: [{ id: "skole", weight: 1 }],
  targets: [],
  ratings: [],
  consensus: [],
  validations: [],
};

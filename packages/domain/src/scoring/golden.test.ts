import { expect, it } from "vitest";
import { checkScoringInput } from "./check-scoring-input";
import assessment from "./golden/assessment-input.json";
import expected from "./golden/assessment-score.json";
import votes from "./golden/votes.json";
import expectedWithVotes from "./golden/votes-score.json";
import { scoreAssessment } from "./score-assessment";
import type { ScoringInput } from "./scoring-input";

it("scores the golden assessment to the last digit", () => {
  const input = assessment as ScoringInput;
  expect(checkScoringInput(input)).toEqual([]);
  expect(scoreAssessment(input)).toEqual(expected);
});

it("scores it to the last digit with a group's anonymous votes beside the ratings", () => {
  const input = { ...assessment, votes } as ScoringInput;
  expect(checkScoringInput(input)).toEqual([]);
  expect(scoreAssessment(input)).toEqual(expectedWithVotes);
});

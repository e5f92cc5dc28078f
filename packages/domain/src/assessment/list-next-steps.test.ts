import { describe, expect, it } from "vitest";
import { listNextSteps, type StepFacts } from "./list-next-steps";

const nothingMissing: StepFacts = {
  status: "open",
  missing: [],
  planned: [],
  interviewCount: 4,
  openSplits: [],
};
const kinds = (facts: Partial<StepFacts>) =>
  listNextSteps({ ...nothingMissing, ...facts }).map(({ kind }) => kind);

describe("listNextSteps()", () => {
  it("sets up and plans a draft before opening it", () => {
    const missing = [
      { kind: "noUnits", blocks: true } as const,
      { kind: "noTarget", blocks: false, theme: "data" } as const,
    ];
    expect(kinds({ status: "draft", missing, interviewCount: 0 })).toEqual([
      "chooseUnits",
      "setTargets",
      "planInterview",
    ]);
    expect(kinds({ status: "draft" })).toEqual(["openAssessment"]);
  });

  it("holds the next interviews of an open assessment before anything else", () => {
    expect(listNextSteps({ ...nothingMissing, planned: [3, 7, 8] })).toEqual([
      { kind: "holdInterview", number: 3 },
      { kind: "holdInterview", number: 7 },
    ]);
  });

  it("goes to review when every interview is held", () => {
    expect(kinds({})).toEqual(["startReview"]);
  });

  it("validates split questions before closing", () => {
    const openSplits = [
      { unit: "bkf", question: "styring-1" },
      { unit: "ssf", question: "data-2" },
    ];
    expect(listNextSteps({ ...nothingMissing, status: "review", openSplits })).toEqual([
      { kind: "validateSplit", unit: "bkf", question: "styring-1", count: 2 },
      { kind: "closeAssessment" },
    ]);
  });

  it("points at the results of a closed one", () => {
    expect(kinds({ status: "closed" })).toEqual(["readResults"]);
  });
});

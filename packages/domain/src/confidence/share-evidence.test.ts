import { describe, expect, it } from "vitest";
import { shareEvidence } from "./share-evidence";

const questions = [
  { id: "q1", weight: 2 },
  { id: "q2", weight: 1 },
  { id: "q3", weight: 1 },
];

describe("shareEvidence()", () => {
  it("counts each question once, with its best evidence", () => {
    const evidence = [
      { question: "q1", grade: "c" },
      { question: "q1", grade: "a" },
      { question: "q1", grade: "b" },
      { question: "q2", grade: "c" },
      { question: "elsewhere", grade: "a" },
    ] as const;
    expect(shareEvidence(questions, evidence)).toEqual({ a: 0.5, b: 0, c: 0.25, none: 0.25 });
  });

  it("rests on nothing without evidence, and null without questions", () => {
    expect(shareEvidence(questions, [])).toEqual({ a: 0, b: 0, c: 0, none: 1 });
    expect(shareEvidence([], [])).toBeNull();
  });
});

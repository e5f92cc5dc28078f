import { describe, expect, it } from "vitest";
import type { QuestionScore } from "../scoring/assessment-score";
import assessment from "../scoring/golden/assessment-input.json";
import { scoreAssessment } from "../scoring/score-assessment";
import type { ScoringInput } from "../scoring/scoring-input";
import { discloseCell, discloseQuestion, MIN_RATINGS_SHOWN } from "./person-distribution";

const score = scoreAssessment(assessment as ScoringInput);

function cellOf(unit: string, theme: string) {
  const cell = score.cells.find((row) => row.unit === unit && row.theme === theme);
  if (cell === undefined) throw new Error(`No cell ${unit} ${theme}`);
  const questions = score.questions.filter(
    (row) => row.unit === unit && row.question.startsWith(`${theme}-`),
  );
  return { cell, questions };
}

function withLevels(n: number): QuestionScore {
  const [question] = score.questions;
  if (question === undefined) throw new Error("The golden assessment has no questions");
  return { ...question, n };
}

describe("discloseQuestion()", () => {
  it.each([
    { n: 0, kind: "hidden", reason: "noRatings" },
    { n: 1, kind: "hidden", reason: "fewRatings" },
    { n: 4, kind: "hidden", reason: "fewRatings" },
    { n: 5, kind: "shown", reason: undefined },
    { n: 6, kind: "shown", reason: undefined },
  ])("of $n ratings is $kind", ({ n, kind, reason }) => {
    const disclosed = discloseQuestion(withLevels(n));
    expect(disclosed.kind).toBe(kind);
    if (disclosed.kind === "hidden") expect(disclosed.reason).toBe(reason);
  });

  it("leaves n and the level, and nothing single answers could be read from", () => {
    const hidden = discloseQuestion({ ...withLevels(4), level: 2.5, basis: "median" });
    expect(hidden).toEqual({
      kind: "hidden",
      reason: "fewRatings",
      unit: "skole",
      question: "styring-1",
      n: 4,
      level: 2.5,
      basis: "median",
      applicable: true,
    });
  });
});

describe("discloseCell()", () => {
  it("shows the spread where every question is shown", () => {
    const { cell } = cellOf("skole", "styring");
    const questions = [withLevels(5), withLevels(7), withLevels(0)];
    expect(discloseCell(cell, questions)).toEqual({
      cell,
      spread: "shown",
      persons: "shown",
    });
  });

  it("hides it as soon as one question is hidden, which could else be worked out", () => {
    const { cell } = cellOf("skole", "styring");
    const disclosed = discloseCell(cell, [withLevels(7), withLevels(MIN_RATINGS_SHOWN - 1)]);
    expect(disclosed.spread).toBe("hidden");
    expect(disclosed.cell).toEqual({ ...cell, rwgj: null, roleGap: null });
  });

  it("shows how votes are spread, and not the role gap of the few known by their ratings among them", () => {
    const { cell: scored } = cellOf("skole", "styring");
    const cell = { ...scored, n: 13, voters: 9, roleGap: 1 };
    const questions = [{ ...withLevels(13), votes: 9 }, withLevels(0)];
    expect(discloseCell(cell, questions)).toEqual({
      cell: { ...cell, roleGap: null },
      spread: "shown",
      persons: "hidden",
    });
    const five = discloseCell({ ...cell, n: 14 }, [{ ...withLevels(14), votes: 9 }]);
    expect(five).toMatchObject({ persons: "shown", cell: { roleGap: 1 } });
    const fewOnOne = discloseCell({ ...cell, n: 14 }, [
      { ...withLevels(14), votes: 9 },
      { ...withLevels(13), votes: 9 },
    ]);
    expect(fewOnOne).toMatchObject({ persons: "hidden", cell: { roleGap: null } });
  });

  it("keeps the score of a small unit and hides how its people differ", () => {
    const { cell, questions } = cellOf("teknik", "styring");
    const disclosed = discloseCell(cell, questions);
    expect(disclosed).toMatchObject({ spread: "hidden", cell: { score: 4.4, n: 3, rwgj: null } });
    expect(cell.rwgj).not.toBeNull();
  });

  it("hides the spread of a theme nobody rated", () => {
    const { cell, questions } = cellOf("stab", "klima");
    expect(discloseCell(cell, questions).spread).toBe("hidden");
  });
});

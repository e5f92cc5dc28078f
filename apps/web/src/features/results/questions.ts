import type { Result, ResultQuestion } from "./results-types";

type Shown = Extract<ResultQuestion, { kind: "shown" }>["question"];
export type Question = Pick<Shown, "unit" | "question" | "n" | "level" | "basis" | "applicable"> & {
  /** How the ratings are spread; null where they are hidden or where there are none. */
  readonly spread: Shown | null;
};

/** A question read alike whether its ratings may be seen or not. */
function readQuestion(row: ResultQuestion): Question {
  if (row.kind === "hidden") return { ...row, spread: null };
  return { ...row.question, spread: row.question };
}

export function readQuestions(result: Pick<Result, "questions">): readonly Question[] {
  return result.questions.map(readQuestion);
}

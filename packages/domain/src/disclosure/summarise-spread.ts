import type { QuestionScore } from "../scoring/assessment-score";

/** How the individual ratings behind one cell are spread, over its questions. */
export type CellSpread = {
  /** Ratings on each level, all questions together. */
  readonly distribution: Readonly<Record<string, number>>;
  /** Mean of the questions' Tastle & Wierman consensus; null where no question has two ratings. */
  readonly agreement: number | null;
  /** Questions on which the group is split. */
  readonly splitQuestions: readonly string[];
};

/**
 * The spread a heatmap cell shows beside its level. Only for a cell whose spread may be shown (`discloseCell`); the
 * caller asks first. Agreement is averaged over questions, not taken over all ratings thrown together: people may well
 * agree on each question and yet answer differently from question to question.
 */
export function summariseSpread(questions: readonly QuestionScore[]): CellSpread {
  const distribution: Record<string, number> = {};
  const agreements: number[] = [];
  for (const question of questions) {
    for (const [level, count] of Object.entries(question.distribution)) {
      distribution[level] = (distribution[level] ?? 0) + count;
    }
    if (question.agreement !== null && question.n >= 2) agreements.push(question.agreement);
  }
  return {
    distribution,
    agreement:
      agreements.length === 0
        ? null
        : agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length,
    splitQuestions: questions.flatMap(({ question, split }) => (split === true ? [question] : [])),
  };
}

import type { CellScore, LevelBasis, QuestionScore } from "../scoring/assessment-score";

/** The fewest ratings in a unit behind anything that shows how they differ. */
export const MIN_RATINGS_SHOWN = 5;

export type HiddenReason = "noRatings" | "fewRatings";

/** What is left of a question when its ratings are hidden: how many, the level and what decided it. */
export type HiddenQuestion = {
  readonly kind: "hidden";
  readonly reason: HiddenReason;
  readonly unit: string;
  readonly question: string;
  readonly n: number;
  readonly level: number | null;
  readonly basis: LevelBasis | null;
  readonly applicable: boolean;
};

export type DisclosedQuestion =
  | { readonly kind: "shown"; readonly question: QuestionScore }
  | HiddenQuestion;

/**
 * A question as it may be seen outside the interview. With fewer than five levels in a unit only n and the level are
 * shown: not the distribution, nor the mean, median, lowest, highest, the agreement measures, the split or the role gap,
 * each of which gives single answers away in so small a group, nor who-said-what-not (don't know, not asked).
 *
 * Five is counted in levels, not in persons: four levels and three don't-knows show four persons' answers. Inside the
 * interview, where the group saw the vote, the rule does not apply.
 */
export function discloseQuestion(question: QuestionScore): DisclosedQuestion {
  if (isShown(question)) return { kind: "shown", question };
  const { unit, question: id, n, level, basis, applicable } = question;
  const reason = n === 0 ? "noRatings" : "fewRatings";
  return { kind: "hidden", reason, unit, question: id, n, level, basis, applicable };
}

/**
 * A theme in a unit as it may be seen outside the interview. `spread` tells whether a band may be drawn, too; `persons`
 * whether what is made of persons' answers across questions may be seen.
 */
export type DisclosedCell = {
  readonly cell: CellScore;
  readonly spread: "shown" | "hidden";
  readonly persons: "shown" | "hidden";
};

/**
 * A theme's score is made of levels and may be shown; how its ratings differ may not, as long as one of its questions
 * is hidden. Otherwise the hidden question could be worked out: the theme's r_wg(j) is made of the questions' variances,
 * and with all but one of them known the last follows by subtraction. The same goes for the role gap and the bootstrap
 * band. A question nobody rated gives nothing away and hides nothing.
 *
 * The role gap has the ratings alone behind it, not the anonymous votes (`scoreAssessment`): so there have to be five of them,
 * on each question that has any, however many have voted.
 */
export function discloseCell(cell: CellScore, questions: readonly QuestionScore[]): DisclosedCell {
  const isSafe = questions.every((question) => question.n === 0 || isShown(question));
  if (!isSafe || cell.n < MIN_RATINGS_SHOWN) {
    return { cell: { ...cell, rwgj: null, roleGap: null }, spread: "hidden", persons: "hidden" };
  }
  const rated = questions.map(({ n, votes = 0 }) => n - votes).filter((ratings) => ratings > 0);
  const persons = cell.n - (cell.voters ?? 0);
  if (persons >= MIN_RATINGS_SHOWN && rated.every((ratings) => ratings >= MIN_RATINGS_SHOWN)) {
    return { cell, spread: "shown", persons: "shown" };
  }
  return { cell: { ...cell, roleGap: null }, spread: "shown", persons: "hidden" };
}

function isShown(question: QuestionScore): boolean {
  return question.n >= MIN_RATINGS_SHOWN;
}

import type { Level, LocalText, ModelTheme } from "@pejling/domain";

/**
 * How far a question has come. `covered`: answered while the group spoke of something else. `votedBefore`: in an earlier session
 * of the interview, and not in this one.
 */
export type Standing = "none" | "covered" | "votedBefore" | "voted" | "agreed";

export type QuestionRow = {
  readonly id: string;
  readonly title: LocalText;
  /** Its number in the interview, from 1. */
  readonly place: number;
  readonly standing: Standing;
  readonly level: Level | null;
};
export type ThemeRow = {
  readonly id: string;
  readonly title: LocalText;
  readonly done: number;
  readonly questions: readonly QuestionRow[];
};

type Facts = {
  readonly themes: readonly ModelTheme[];
  readonly agreed: Readonly<Record<string, Level>>;
  readonly voted: ReadonlySet<string>;
  /** Those of them whose votes are an earlier session's. */
  readonly votedBefore: ReadonlySet<string>;
  readonly covered: readonly string[];
};

/** The interview's questions, theme by theme, with how far each has come. */
export function toQuestionRows({
  themes,
  agreed,
  voted,
  votedBefore,
  covered,
}: Facts): readonly ThemeRow[] {
  const ids = themes.flatMap(({ questions }) => questions.map(({ id }) => id));
  const standingOf = (id: string): Standing => {
    if (agreed[id] !== undefined) return "agreed";
    if (votedBefore.has(id)) return "votedBefore";
    if (voted.has(id)) return "voted";
    return covered.includes(id) ? "covered" : "none";
  };
  return themes.map(({ id, shortTitle, questions }) => {
    const rows = questions.map((question) => ({
      id: question.id,
      title: question.title,
      place: ids.indexOf(question.id) + 1,
      standing: standingOf(question.id),
      level: agreed[question.id] ?? null,
    }));
    return { id, title: shortTitle, done: rows.filter(isDone).length, questions: rows };
  });
}

/** Nothing more is to be asked about it: the group has agreed, or it has been answered on the way. */
export function isDone({ standing }: Pick<QuestionRow, "standing">): boolean {
  return standing === "agreed" || standing === "covered";
}

export function listQuestions(themes: readonly ThemeRow[]): readonly QuestionRow[] {
  return themes.flatMap(({ questions }) => questions);
}

/** Where to go on: the next question that is not done, from the one on the screens round to it again; null when all are. */
export function findNext(
  questions: readonly QuestionRow[],
  currentId: string | null,
): QuestionRow | null {
  const at = questions.findIndex(({ id }) => id === currentId);
  const ahead = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))];
  return ahead.find((row) => !isDone(row)) ?? null;
}

/** The question before the one on the screens, in the guide's order. */
export function findPrevious(
  questions: readonly QuestionRow[],
  currentId: string | null,
): QuestionRow | null {
  const at = questions.findIndex(({ id }) => id === currentId);
  return questions[at - 1] ?? null;
}

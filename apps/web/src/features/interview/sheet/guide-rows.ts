import type { LocalText, ModelTheme } from "@pejling/domain";
import type { SheetFields } from "./sheet-fields";
import { readRating } from "./vote-summary";

export type QuestionProgress = "none" | "begun" | "done";
export type GuideQuestion = {
  readonly id: string;
  readonly title: LocalText;
  readonly progress: QuestionProgress;
};
export type GuideTheme = {
  readonly id: string;
  readonly title: LocalText;
  readonly done: number;
  readonly questions: readonly GuideQuestion[];
};

/** The interview's guide: every theme with its questions and how far each has come. */
export function toGuideRows(
  themes: readonly ModelTheme[],
  participantIds: readonly string[],
  fields: SheetFields,
): GuideTheme[] {
  return themes.map((theme) => {
    const questions = theme.questions.map(({ id, title }) => ({
      id,
      title,
      progress: progressOf(id, participantIds, fields),
    }));
    const done = questions.filter(({ progress }) => progress === "done").length;
    return { id: theme.id, title: theme.shortTitle, done, questions };
  });
}

/** Done when everybody has answered, a non-answer too, or the group has agreed on a level. */
function progressOf(
  questionId: string,
  participantIds: readonly string[],
  fields: SheetFields,
): QuestionProgress {
  const consensus = fields.get(`consensus:${questionId}`)?.value;
  if (consensus?.kind === "consensus" && consensus.level !== null) return "done";
  const answered = participantIds.filter(
    (id) => readRating(fields, id, questionId).value !== "missing",
  ).length;
  if (answered === 0) return "none";
  return answered === participantIds.length ? "done" : "begun";
}

export type Neighbours = {
  readonly place: number;
  readonly previous: string | null;
  readonly next: string | null;
};

export function findNeighbours(themes: readonly GuideTheme[], questionId: string): Neighbours {
  const ids = themes.flatMap(({ questions }) => questions.map(({ id }) => id));
  const at = ids.indexOf(questionId);
  if (at < 0) return { place: 0, previous: null, next: ids[0] ?? null };
  return { place: at + 1, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

export function countGuide(themes: readonly GuideTheme[]): { done: number; total: number } {
  return themes.reduce(
    (sum, { done, questions }) => ({ done: sum.done + done, total: sum.total + questions.length }),
    { done: 0, total: 0 },
  );
}

/** Where to go on: the first question that is not done; when all are, the first. */
export function findFirstOpen(themes: readonly GuideTheme[]): string | null {
  const questions = themes.flatMap((theme) => theme.questions);
  return (questions.find(({ progress }) => progress !== "done") ?? questions[0])?.id ?? null;
}

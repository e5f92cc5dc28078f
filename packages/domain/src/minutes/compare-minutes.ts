import type { MinutesBody, MinutesQuestion } from "./minutes";

/** What can differ in a question between two wordings, in the order a reader meets it. */
export const MINUTES_PARTS = [
  "level",
  "rationale",
  "votes",
  "quotes",
  "challenges",
  "corrections",
] as const;
export type MinutesPart = (typeof MINUTES_PARTS)[number];

/** One question that differs; `question` null: what is of no question in particular. */
export type MinutesChange = {
  readonly question: string | null;
  readonly kind: "added" | "removed" | "changed";
  readonly parts: readonly MinutesPart[];
  /** The two levels where they differ. */
  readonly level: { readonly before: number | null; readonly after: number | null } | null;
};

/**
 * What a wording changed from the one before, question by question in the order of the new one; those that are gone last. Who took
 * part counts as of no question in particular. Nothing differs: an empty list.
 */
export function compareMinutes(before: MinutesBody, after: MinutesBody): readonly MinutesChange[] {
  const known = new Map(before.questions.map((question) => [question.id, question]));
  const kept = new Set(after.questions.map(({ id }) => id));
  return [
    ...compareGeneral(before, after),
    ...after.questions.flatMap((question) => {
      const earlier = known.get(question.id);
      return earlier === undefined ? [toAdded(question)] : compareQuestion(earlier, question);
    }),
    ...before.questions
      .filter(({ id }) => !kept.has(id))
      .map(({ id, level }): MinutesChange => {
        const gone = level === null ? null : { before: level, after: null };
        return { question: id, kind: "removed", parts: [], level: gone };
      }),
  ];
}

function toAdded({ id, level }: MinutesQuestion): MinutesChange {
  const set = level === null ? null : { before: null, after: level };
  return { question: id, kind: "added", parts: [], level: set };
}

function compareQuestion(
  before: MinutesQuestion,
  after: MinutesQuestion,
): readonly MinutesChange[] {
  const parts = MINUTES_PARTS.filter((part) => {
    if (part === "level") return before.level !== after.level || before.basis !== after.basis;
    return !isSame(before[part], after[part]);
  });
  if (parts.length === 0) return [];
  const level = before.level === after.level ? null : { before: before.level, after: after.level };
  return [{ question: after.id, kind: "changed", parts, level }];
}

function compareGeneral(before: MinutesBody, after: MinutesBody): readonly MinutesChange[] {
  const parts = (["quotes", "challenges", "corrections"] as const).filter(
    (part) => !isSame(before.general[part], after.general[part]),
  );
  const samePeople =
    isSame(before.participants, after.participants) && before.voters === after.voters;
  if (parts.length === 0 && samePeople) return [];
  return [{ question: null, kind: "changed", parts, level: null }];
}

/** Bodies are plain JSON that has been stored and read: what a key stands before says nothing. */
function isSame(left: unknown, right: unknown): boolean {
  return toCanonical(left) === toCanonical(right);
}

function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

import { useSheet } from "./sheet-context";
import type { RatingField, RatingInput } from "./sheet-value";
import { readRating } from "./vote-summary";

/** Gives one participant's answer to the question; the reason belongs to "not applicable" alone. */
export function useRate() {
  const { fields, question, session, isReadOnly } = useSheet();
  return (participantId: string, value: RatingInput) => {
    const before = readRating(fields, participantId, question.id);
    if (isReadOnly || before.value === value) return;
    const field = { kind: "rating", participantId, questionId: question.id } as const;
    const rating: RatingField = { ...field, value, reason: "" };
    const blank: RatingField = { ...field, value: "missing", reason: "" };
    session.edit({ values: [rating], blanks: [blank], questionId: question.id });
  };
}

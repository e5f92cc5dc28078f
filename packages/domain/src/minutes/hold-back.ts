import type { MinutesBody } from "./minutes";

/**
 * The minutes without the question that is being voted on: what an earlier vote came to, or the group once agreed, would steer the
 * vote. Null: no vote is open, and nothing is held back.
 */
export function holdBack(body: MinutesBody, questionId: string | null): MinutesBody {
  return { ...body, questions: body.questions.filter(({ id }) => id !== questionId) };
}

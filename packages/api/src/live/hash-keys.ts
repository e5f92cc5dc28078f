import { createHash } from "node:crypto";

/** What a seat is known by: a hash of the secret that only the phone has. */
export function hashSeatKey(key: string): string {
  return hash(`seat ${key}`);
}

/**
 * What a ballot is known by: a hash of the same secret and the question. The two hashes say nothing of each other to who does
 * not have the secret, and the secret is not kept. Both votes on a question have the same, so that they can be compared.
 */
export function hashBallotKey(
  key: string,
  question: { readonly sessionId: string; readonly questionId: string },
): string {
  return hash(`ballot ${question.sessionId} ${question.questionId} ${key}`);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

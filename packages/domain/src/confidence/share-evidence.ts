import type { EvidenceGrade } from "../interview/interview";

/** Shares (0–1) of the question weight; the four add up to 1. */
export type EvidenceShares = Readonly<Record<EvidenceGrade | "none", number>>;

/**
 * How much of a score rests on what: a = document or data, b = an example told, c = an opinion. Each question counts with its best evidence, by its weight; ask with the questions
 * that have a level. Without any weight: null.
 */
export function shareEvidence(
  questions: readonly { readonly id: string; readonly weight: number }[],
  evidence: readonly { readonly question: string; readonly grade: EvidenceGrade }[],
): EvidenceShares | null {
  const best = new Map<string, EvidenceGrade>();
  for (const { question, grade } of evidence) {
    const known = best.get(question);
    if (known === undefined || grade < known) best.set(question, grade);
  }

  let total = 0;
  const weights = { a: 0, b: 0, c: 0, none: 0 };
  for (const { id, weight } of questions) {
    total += weight;
    weights[best.get(id) ?? "none"] += weight;
  }
  if (!(total > 0)) return null;
  const { a, b, c, none } = weights;
  return { a: a / total, b: b / total, c: c / total, none: none / total };
}

import type { ChallengeKind, ChallengeScope, EvidenceGrade, NoteKind } from "@pejling/domain";
import { m } from "../../../paraglide/messages";

export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, () => string>> = {
  note: m.interview_note,
  quote: m.interview_quote,
};
export const CHALLENGE_KIND_WORDS: Readonly<Record<ChallengeKind, () => string>> = {
  challenge: m.interview_challenge,
  strength: m.interview_strength,
  barrier: m.interview_barrier,
};
export const SCOPE_WORDS: Readonly<Record<ChallengeScope, () => string>> = {
  business: m.interview_scope_business,
  technical: m.interview_scope_technical,
};
export const GRADE_WORDS: Readonly<Record<EvidenceGrade, () => string>> = {
  a: m.interview_grade_a,
  b: m.interview_grade_b,
  c: m.interview_grade_c,
};

export function toOptions<Code extends string>(words: Readonly<Record<Code, () => string>>) {
  return Object.entries<() => string>(words).map(([value, word]) => ({ value, label: word() }));
}

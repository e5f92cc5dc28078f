export const INTERVIEW_KINDS = ["group", "director", "survey", "documentReview"] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

export const INTERVIEW_STATUSES = ["planned", "held", "cancelled"] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const NOTE_KINDS = ["note", "quote"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const CHALLENGE_KINDS = ["challenge", "strength", "barrier"] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

export const CHALLENGE_SCOPES = ["business", "technical"] as const;
export type ChallengeScope = (typeof CHALLENGE_SCOPES)[number];

/** a: a document or data shows it; b: an example was told; c: somebody thinks so. */
export const EVIDENCE_GRADES = ["a", "b", "c"] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

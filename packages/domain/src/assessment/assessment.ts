export const ASSESSMENT_STATUSES = ["draft", "open", "review", "closed"] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** The full model, or the short form: one question per theme, for an interview of an hour. */
export const FORMS = ["full", "short"] as const;
export type Form = (typeof FORMS)[number];

/** Where people's names are meant to stand. */
export const NAME_FIELDS = ["participant", "facilitator", "noteTaker", "approvedBy"] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** Where somebody may have written one. */
export type FreeText =
  | "interview"
  | "target"
  | "baseline"
  | "rating"
  | "consensus"
  | "validation"
  | "note"
  | "quote"
  | "evidence"
  | "challenge"
  | "minutes"
  | "frozenResult";

/** One text that is kept, and the place it stands in. */
export type KeptText = {
  readonly kind: NameField | FreeText;
  readonly text: string;
  /** The row's own id, or the participant's whose reason it is; null for what has none. */
  readonly id: string | null;
  readonly slug: string;
  readonly interview: InterviewName | null;
  readonly unitId: string | null;
  readonly questionId: string | null;
  readonly themeId: string | null;
  /** Taken out of the assessment, and still kept so that it can be brought back. */
  readonly isRemoved: boolean;
};

export type InterviewName = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
};

/** A place with nothing known about it but what is said. */
export const NOWHERE = {
  id: null,
  interview: null,
  unitId: null,
  questionId: null,
  themeId: null,
  isRemoved: false,
} as const;

import type { RouterInputs } from "@pejling/api";
import type {
  ChallengeKind,
  ChallengeScope,
  EvidenceGrade,
  Level,
  NoteKind,
} from "@pejling/domain";

export type RatingInput = RouterInputs["rating"]["save"]["value"];

export type RatingField = {
  readonly kind: "rating";
  readonly participantId: string;
  readonly questionId: string;
  readonly value: RatingInput;
  readonly reason: string;
};
export type ConsensusField = {
  readonly kind: "consensus";
  readonly interviewId: string;
  readonly questionId: string;
  readonly level: Level | null;
  readonly rationale: string;
};
export type ValidationField = {
  readonly kind: "validation";
  readonly unitId: string;
  readonly questionId: string;
  readonly level: Level | null;
  readonly rationale: string;
};
export type NoteField = {
  readonly kind: "note";
  readonly id: string;
  readonly interviewId: string;
  readonly questionId: string | null;
  readonly noteKind: NoteKind;
  readonly text: string;
  readonly isAnonymous: boolean;
  readonly mayBeUsed: boolean;
  readonly removed: boolean;
};
export type EvidenceField = {
  readonly kind: "evidence";
  readonly id: string;
  readonly interviewId: string;
  readonly questionId: string;
  readonly grade: EvidenceGrade;
  readonly title: string;
  readonly link: string;
  readonly removed: boolean;
};
export type ChallengeField = {
  readonly kind: "challenge";
  readonly id: string;
  readonly interviewId: string | null;
  readonly questionId: string | null;
  readonly noteId: string | null;
  readonly unitId: string;
  readonly challengeKind: ChallengeKind;
  readonly scope: ChallengeScope;
  readonly statement: string;
  readonly themeIds: readonly string[];
  readonly removed: boolean;
};
export type EntryField = NoteField | EvidenceField | ChallengeField;

/** Everything on the sheet that is saved on its own. */
export type SheetValue = RatingField | ConsensusField | ValidationField | EntryField;

const WEB_ADDRESS = /^https?:\/\/\S+$/;

export function keyOf(value: SheetValue): string {
  switch (value.kind) {
    case "rating":
      return ratingKey(value.participantId, value.questionId);
    case "consensus":
    case "validation":
      return `${value.kind}:${value.questionId}`;
    default:
      return `${value.kind}:${value.id}`;
  }
}

export function ratingKey(participantId: string, questionId: string): string {
  return `rating:${participantId}:${questionId}`;
}

export type Lack = "text" | "title" | "link" | "themes";

/** What is still to be written before the server takes it; null when nothing is. */
export function findLack(value: SheetValue): Lack | null {
  if ("removed" in value && value.removed) return null;
  switch (value.kind) {
    case "note":
      return value.text.trim() === "" ? "text" : null;
    case "evidence":
      if (value.title.trim() === "") return "title";
      return value.link === "" || WEB_ADDRESS.test(value.link) ? null : "link";
    case "challenge":
      if (value.statement.trim() === "") return "text";
      return value.themeIds.length === 0 ? "themes" : null;
    default:
      return null;
  }
}

/** Nobody has written anything in it yet. */
export function isBlank(value: SheetValue): boolean {
  switch (value.kind) {
    case "note":
      return value.text.trim() === "";
    case "evidence":
      return value.title.trim() === "" && value.link.trim() === "";
    case "challenge":
      return value.statement.trim() === "";
    default:
      return false;
  }
}

/** The text a person wrote in it. */
export function textOf(value: SheetValue): string {
  switch (value.kind) {
    case "rating":
      return value.reason;
    case "consensus":
    case "validation":
      return value.rationale;
    case "note":
      return value.text;
    case "evidence":
      return value.title;
    case "challenge":
      return value.statement;
  }
}

export function withText(value: SheetValue, text: string): SheetValue {
  switch (value.kind) {
    case "rating":
      return { ...value, reason: text };
    case "consensus":
    case "validation":
      return { ...value, rationale: text };
    case "note":
      return { ...value, text };
    case "evidence":
      return { ...value, title: text };
    case "challenge":
      return { ...value, statement: text };
  }
}

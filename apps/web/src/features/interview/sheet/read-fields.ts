import type { SaveField } from "../save/save-field";
import type { SheetFields } from "./sheet-fields";
import type { ConsensusField, EntryField, ValidationField } from "./sheet-value";

export function readConsensus(
  fields: SheetFields,
  interviewId: string,
  questionId: string,
): ConsensusField {
  const value = fields.get(`consensus:${questionId}`)?.value;
  if (value?.kind === "consensus") return value;
  return { kind: "consensus", interviewId, questionId, level: null, rationale: "" };
}

export function readValidation(
  fields: SheetFields,
  unitId: string,
  questionId: string,
): ValidationField {
  const value = fields.get(`validation:${questionId}`)?.value;
  if (value?.kind === "validation") return value;
  return { kind: "validation", unitId, questionId, level: null, rationale: "" };
}

export type Entry<Value extends EntryField> = {
  readonly key: string;
  readonly value: Value;
  readonly field: SaveField<unknown>;
};

/** The question's entries of one kind; a removed one stays while somebody has to choose in a conflict about it. */
export function listEntries<Kind extends EntryField["kind"]>(
  fields: SheetFields,
  kind: Kind,
  questionId: string,
): Entry<Extract<EntryField, { kind: Kind }>>[] {
  return [...fields].flatMap(([key, field]) => {
    const { value } = field;
    if (!isKind(value, kind) || value.questionId !== questionId) return [];
    if (value.removed && field.phase !== "conflict") return [];
    return [{ key, value, field }];
  });
}

function isKind<Kind extends EntryField["kind"]>(
  value: { readonly kind: string },
  kind: Kind,
): value is Extract<EntryField, { kind: Kind }> {
  return value.kind === kind;
}

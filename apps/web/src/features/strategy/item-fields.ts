import type { ItemContent, ItemKind } from "@pejling/domain";
import { m } from "../../paraglide/messages";

type FieldType = "line" | "long" | "number" | "year" | "date" | "share" | "choice" | "municipality";
export type ItemField = {
  /** Where it stands in the value; "" when the value is the text itself. */
  readonly key: string;
  readonly label: () => string;
  readonly type: FieldType;
  readonly isOptional?: boolean;
  readonly choices?: ChoiceList;
};
export type ChoiceList =
  | "themes"
  | "kinds"
  | "strength"
  | "vote"
  | "certainty"
  | "caseKind"
  | "relation"
  | "exact";
export type Draft = Readonly<Record<string, string>>;

const TEXT: readonly ItemField[] = [{ key: "", label: m.strategy_field_text, type: "long" }];
const NUMBER: ItemField = {
  key: "number",
  label: m.strategy_field_number,
  type: "number",
  isOptional: true,
};
const TITLE: ItemField = { key: "title", label: m.strategy_field_title, type: "line" };
const YEARS: readonly ItemField[] = [
  { key: "from", label: m.strategy_field_from, type: "year", isOptional: true },
  { key: "to", label: m.strategy_field_to, type: "year", isOptional: true },
];
const CERTAINTY: ItemField = {
  key: "certainty",
  label: m.strategy_field_certainty,
  type: "choice",
  choices: "certainty",
};

const FIELDS: Readonly<Partial<Record<ItemKind, readonly ItemField[]>>> = {
  municipality: [{ key: "kommunekode", label: m.strategy_field_kommunekode, type: "municipality" }],
  documentKind: [
    { key: "", label: m.strategy_field_documentKind, type: "choice", choices: "kinds" },
  ],
  period: [{ key: "text", label: m.strategy_field_text, type: "line" }, ...YEARS],
  resolvedPeriod: [
    ...YEARS,
    { key: "note", label: m.strategy_field_note, type: "long", isOptional: true },
  ],
  caseNumber: [
    { key: "kind", label: m.strategy_field_caseKind, type: "choice", choices: "caseKind" },
    { key: "value", label: m.strategy_field_value, type: "line" },
  ],
  theme: [NUMBER, TITLE],
  landmark: [NUMBER, TITLE],
  limb: [NUMBER, { key: "text", label: m.strategy_field_text, type: "long" }],
  crosswalk: [
    { key: "theme", label: m.strategy_field_theme, type: "choice", choices: "themes" },
    { key: "strength", label: m.strategy_field_strength, type: "choice", choices: "strength" },
  ],
  support: [{ key: "", label: m.strategy_field_number, type: "number" }],
  decision: [
    { key: "outcome", label: m.strategy_field_outcome, type: "line" },
    {
      key: "vote",
      label: m.strategy_field_vote,
      type: "choice",
      choices: "vote",
      isOptional: true,
    },
  ],
  date: [
    { key: "date", label: m.strategy_field_date, type: "date" },
    { key: "what", label: m.strategy_field_what, type: "long", isOptional: true },
    CERTAINTY,
  ],
  figure: [
    { key: "text", label: m.strategy_field_text, type: "long" },
    { key: "n", label: m.strategy_field_n, type: "number", isOptional: true },
    { key: "sharePct", label: m.strategy_field_share, type: "share", isOptional: true },
    { key: "approximate", label: m.strategy_field_approximate, type: "choice", choices: "exact" },
  ],
  relation: [
    { key: "relation", label: m.strategy_field_relation, type: "choice", choices: "relation" },
    { key: "text", label: m.strategy_field_text, type: "long" },
  ],
};

export function fieldsOf(kind: ItemKind): readonly ItemField[] {
  return FIELDS[kind] ?? TEXT;
}

/** The value as the texts of its fields. */
export function toDraft({ kind, value }: ItemContent): Draft {
  const texts = fieldsOf(kind).map(({ key }) => [
    key,
    toText(key === "" ? value : Reflect.get(Object(value), key)),
  ]);
  return Object.fromEntries(texts);
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

/** The first thing wrong with a field's text, in words; null when it can be saved. */
export function findFieldProblem({ type, isOptional }: ItemField, written: string): string | null {
  const text = written.trim();
  if (text === "") {
    if (isOptional) return null;
    return type === "choice" || type === "municipality"
      ? m.strategy_wrong_choice()
      : m.strategy_wrong_empty();
  }
  switch (type) {
    case "number":
      return /^[1-9]\d{0,8}$/.test(text) ? null : m.strategy_wrong_number({ text });
    case "year":
      return /^(19|20|21)\d\d$/.test(text) ? null : m.strategy_wrong_year({ text });
    case "date":
      return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
        ? null
        : m.strategy_wrong_date({ text });
    case "share":
      return /^\d{1,3}(,\d+)?$/.test(text) && toNumber(text) <= 100
        ? null
        : m.strategy_wrong_share({ text });
    default:
      return null;
  }
}

/** The value the fields' texts say; what has no field stays as it was. Call it when no field has a problem. */
export function fromDraft(
  before: ItemContent,
  draft: Draft,
  nameMunicipality: (kommunekode: string) => string,
): ItemContent {
  const values = fieldsOf(before.kind).map(
    (field) => [field.key, toValue(field, draft[field.key] ?? "")] as const,
  );
  const [only] = values;
  const value =
    only?.[0] === ""
      ? only[1]
      : {
          ...Object(before.value),
          ...Object.fromEntries(values),
          ...(before.kind === "municipality" && {
            name: nameMunicipality(draft.kommunekode ?? ""),
          }),
        };
  return { kind: before.kind, value } as ItemContent;
}

function toValue({ key, type, choices }: ItemField, written: string): unknown {
  const text = written.trim();
  if (choices === "vote") return text === "" ? null : text === "true";
  if (choices === "exact") return text === "true";
  if (type === "number" || type === "year" || type === "share")
    return text === "" ? null : toNumber(text);
  return text === "" && key === "note" ? null : text;
}

function toNumber(text: string): number {
  return Number(text.replace(",", "."));
}

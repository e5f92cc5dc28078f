import { currentValue, type ItemContent, type StrategyItem } from "@pejling/domain";
import { formatCount, formatDate, formatDecimal } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import {
  CASE_KIND_TEXTS,
  CERTAINTY_TEXTS,
  kindText,
  periodText,
  RELATION_TEXTS,
  STRENGTH_TEXTS,
  voteText,
} from "./words";

/** A statement as it is read: what it says, and what is said about it. */
export type ItemText = { readonly text: string; readonly detail: string };
/** The reader's name for one of the model's themes. */
export type NameTheme = (id: string) => string;

export function toItemText(item: StrategyItem, nameTheme: NameTheme): ItemText {
  return toContentText(currentContent(item), nameTheme);
}

export function currentContent(item: StrategyItem): ItemContent {
  return { kind: item.kind, value: currentValue(item) } as ItemContent;
}

export function toContentText(content: ItemContent, nameTheme: NameTheme): ItemText {
  switch (content.kind) {
    case "municipality":
      return plain(content.value.name);
    case "documentKind":
      return plain(kindText(content.value));
    case "period":
      return { text: `»${content.value.text}«`, detail: periodText(content.value) };
    case "resolvedPeriod":
      return { text: periodText(content.value), detail: content.value.note ?? "" };
    case "caseNumber":
      return { text: content.value.value, detail: CASE_KIND_TEXTS[content.value.kind]() };
    case "theme":
    case "landmark":
      return plain(numbered(content.value.number, content.value.title));
    case "limb":
      return plain(numbered(content.value.number, content.value.text));
    case "crosswalk":
      return toLinkText(content.value, nameTheme);
    case "support":
      return plain(m.strategy_supports_theme({ number: content.value }));
    case "decision":
      return { text: content.value.outcome, detail: voteText(content.value.vote) };
    case "date":
      return {
        text: `${formatDate(content.value.date)}: ${content.value.what}`,
        detail: CERTAINTY_TEXTS[content.value.certainty](),
      };
    case "figure":
      return { text: content.value.text, detail: figureText(content.value) };
    case "relation":
      return toRelationText(content.value);
    case "yearWheel":
      return { text: content.value.what, detail: yearWheelText(content.value) };
    default:
      return plain(content.value);
  }
}

type ValueOf<Kind extends ItemContent["kind"]> = Extract<ItemContent, { kind: Kind }>["value"];

function plain(text: string): ItemText {
  return { text, detail: "" };
}

function numbered(number: number | null, title: string): string {
  return number === null ? title : m.strategy_numbered({ number, title });
}

function toLinkText({ theme, strength, terms }: ValueOf<"crosswalk">, nameTheme: NameTheme) {
  const why = terms.length === 0 ? "" : m.strategy_terms({ terms: terms.join(", ") });
  return { text: nameTheme(theme), detail: join([STRENGTH_TEXTS[strength](), why]) };
}

function figureText({ n, approximate, sharePct }: ValueOf<"figure">): string {
  const about = (text: string) => (approximate ? m.strategy_approximately({ n: text }) : text);
  const share = sharePct === null ? "" : formatDecimal(sharePct, sharePct % 1 === 0 ? 0 : 1);
  return join([
    n === null ? "" : about(formatCount(n)),
    share === "" ? "" : m.strategy_share({ share }),
  ]);
}

function toRelationText(value: ValueOf<"relation">): ItemText {
  const { relation, text, from, condition, certainty } = value;
  const detail = join([
    RELATION_TEXTS[relation](),
    from === null ? "" : formatDate(from),
    certainty === null || certainty === "actual" ? "" : CERTAINTY_TEXTS[certainty](),
    condition === null ? "" : m.strategy_relation_on_condition({ condition }),
  ]);
  return { text, detail };
}

function yearWheelText({ months, body }: ValueOf<"yearWheel">): string {
  const name = (month: number) =>
    formatDate(`2024-${String(month).padStart(2, "0")}`).replace(/ ?2024/, "");
  const span = months === null ? "" : [...new Set([months.from, months.to])].map(name).join("–");
  return join([span, body ?? ""]);
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" · ");
}

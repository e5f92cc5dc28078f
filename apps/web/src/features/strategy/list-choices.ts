import { compareDanish } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { ChoiceList } from "./item-fields";
import type { ModelThemes } from "./strategy-types";
import {
  CASE_KIND_TEXTS,
  CERTAINTY_TEXTS,
  KIND_TEXTS,
  RELATION_TEXTS,
  STRENGTH_TEXTS,
  voteText,
} from "./words";

type Choice = { readonly value: string; readonly label: string };

export function listChoices(
  list: ChoiceList | undefined,
  modelThemes: ModelThemes,
): readonly Choice[] {
  switch (list) {
    case "themes":
      return modelThemes.map(({ id, title }) => ({ value: id, label: toLocalText(title) }));
    case "kinds":
      return toChoices(KIND_TEXTS).toSorted((left, right) =>
        compareDanish(left.label, right.label),
      );
    case "strength":
      return toChoices(STRENGTH_TEXTS);
    case "certainty":
      return toChoices(CERTAINTY_TEXTS);
    case "caseKind":
      return toChoices(CASE_KIND_TEXTS);
    case "relation":
      return toChoices(RELATION_TEXTS);
    case "vote":
      return [null, false, true].map((vote) => ({
        value: vote === null ? "" : String(vote),
        label: voteText(vote),
      }));
    case "exact":
      return [
        { value: "false", label: m.strategy_exact() },
        { value: "true", label: m.strategy_certainty_approximate() },
      ];
    case undefined:
      return [];
  }
}

function toChoices(texts: Readonly<Record<string, () => string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, label: text() }));
}

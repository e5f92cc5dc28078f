import type { LinkStrength } from "@pejling/contract";
import { THEME_LEXICON } from "./theme-lexicon";

export type ModelThemeSuggestion = {
  readonly theme: string;
  readonly strength: LinkStrength;
  /** The words that point there, for the person who confirms. */
  readonly terms: string[];
};

const ENOUGH_WITHOUT_TITLE = 2;

/**
 * Model themes a strategy's own theme may answer to. What the title names is primary; what only the aim or
 * the indsatsområder mention is partial. When the title names nothing, the most mentioned is primary if
 * it is mentioned more than once and more than any other.
 */
export function suggestModelThemes(input: {
  readonly title: string;
  readonly aim: string;
  readonly focusAreas: readonly string[];
}): readonly ModelThemeSuggestion[] {
  const rest = [input.aim, ...input.focusAreas].join(" \n ");
  const hits = THEME_LEXICON.map(({ theme, words }) => {
    const inTitle = input.title.match(words) ?? [];
    const inRest = rest.match(words) ?? [];
    const terms = [...new Set([...inTitle, ...inRest].map((term) => term.toLowerCase()))];
    return { theme, inTitle: inTitle.length, inRest: inRest.length, terms };
  }).filter((hit) => hit.terms.length > 0);
  const hasTitle = hits.some((hit) => hit.inTitle > 0);
  const most = Math.max(0, ...hits.map((hit) => hit.inRest));
  const leaders = hits.filter((hit) => hit.inRest === most);
  const isPrimary = (hit: (typeof hits)[number]) =>
    hasTitle
      ? hit.inTitle > 0
      : leaders.length === 1 && hit.inRest === most && most >= ENOUGH_WITHOUT_TITLE;
  return hits
    .map((hit) => ({
      theme: hit.theme,
      strength: isPrimary(hit) ? ("primary" as const) : ("partial" as const),
      terms: hit.terms,
    }))
    .sort((left, right) => rank(left.strength) - rank(right.strength));
}

function rank(strength: LinkStrength): number {
  return strength === "primary" ? 0 : 1;
}

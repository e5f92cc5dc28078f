import type { ResultsPlace } from "./place-context";
import type { Subject } from "./results-types";

/** The panel's word in the address. */
export const CALCULATION = "regnestykke";

/**
 * The address of the panel that explains a number: on the page where the number stands if that page can show it, else
 * on the results page.
 */
export function subjectHref(
  { kommunekode, slug, page }: ResultsPlace,
  { unit, theme }: Subject,
): string {
  const base = `/kommuner/${kommunekode}/maalinger/${slug}/resultater`;
  if (page.kind === "unit" && unit === page.code && theme !== null) {
    return `${base}/enheder/${page.code}${toSearch({ mod: page.other, tema: theme })}`;
  }
  if (page.kind === "theme" && theme === page.themeId) {
    return `${base}/temaer/${page.themeId}${toSearch({ enhed: unit })}`;
  }
  return `${base}${toSearch({ enhed: unit, tema: theme })}`;
}

function toSearch(params: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value !== null) search.set(key, value);
  search.set("panel", CALCULATION);
  return `?${search}`;
}

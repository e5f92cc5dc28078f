import type { MunicipalRole } from "@pejling/domain";
import type { Place } from "../lib/last-place";

/** Where `/` leads: the municipality last looked at, else the only one; null where there is a choice to make. */
export function chooseHome(
  municipalities: readonly { readonly kommunekode: string }[],
  last: Place | null,
): Place | null {
  const known = municipalities.find(({ kommunekode }) => kommunekode === last?.kommunekode);
  if (known !== undefined) return last;
  const [only, another] = municipalities;
  if (only === undefined || another !== undefined) return null;
  return { kommunekode: only.kommunekode, slug: null };
}

/** The round last looked at while it exists, else the first in the list: the newest. */
export function chooseRound(
  assessments: readonly { readonly slug: string }[],
  wanted: string | null,
): string | null {
  const known = assessments.some(({ slug }) => slug === wanted);
  return known ? wanted : (assessments[0]?.slug ?? null);
}

/** Who works with the assessment begins where it stands; who is to use it begins with what it says. */
export function chooseRoundPage(role: MunicipalRole | undefined): "overview" | "results" {
  return role === "lead" || role === "consultant" ? "overview" : "results";
}

import { formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type LicenceRow, middleShare } from "./licence-rows";
import type { Names } from "./names";
import { inSentence } from "./summary-text";

/** From here on units differ so much that a municipal mean must be read with its spread. */
const CONSIDERABLE = 0.25;

export function licenceText({ share, isNegative, voters }: LicenceRow): string {
  const text =
    share === null
      ? m.results_licence_none()
      : isNegative
        ? m.results_licence_negative()
        : m.results_licence_share({ share: formatPercent(share) });
  return voters === 0 ? text : `${text} ${m.results_licence_voters({ count: voters })}`;
}

/** The themes together in words: how much in the middle, and where most. */
export function licenceSummary(rows: readonly LicenceRow[], names: Names): string {
  const middle = middleShare(rows);
  const [most] = rows;
  if (middle === null || most === undefined) return m.results_licence_none();
  return [
    m.results_licence_middle({ share: formatPercent(middle) }),
    m.results_licence_most({
      theme: inSentence(names.themeShort(most.theme)),
      share: formatPercent(most.share),
    }),
    middle >= CONSIDERABLE ? m.results_licence_careful() : m.results_licence_fair(),
  ].join(" ");
}

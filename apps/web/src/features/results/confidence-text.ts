import { formatLevel, formatList, formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { ConfidenceRow, Shares } from "./confidence-rows";
import type { Names } from "./names";
import type { Band } from "./results-types";
import { inSentence } from "./summary-text";
import { roleText } from "./words";

type Rule = ConfidenceRow["reorders"][number];

const RULES: Readonly<Record<Rule | "mean", () => string>> = {
  mean: m.results_rule_mean,
  min: m.results_rule_min,
  geometricMean: m.results_rule_geometric,
  equalWeights: m.results_rule_equal,
};
const NO_BAND: Readonly<Record<NonNullable<ConfidenceRow["reason"]>, () => string>> = {
  noScore: m.results_no_number,
  levelsFixed: m.results_band_fixed,
  tooFewRespondents: m.results_band_few,
  fewRatings: m.results_hidden_few,
};

function ruleText(rule: Rule | "mean"): string {
  return RULES[rule]();
}

/** The band as two levels, or why there is none. */
export function bandText(band: Band | null, reason: ConfidenceRow["reason"]): string {
  if (band !== null) return `${formatLevel(band.low)}–${formatLevel(band.high)}`;
  return reason === null ? m.results_no_band() : NO_BAND[reason]();
}

export function rolesText(row: ConfidenceRow): string {
  const { units, unitsWithAllRoles, missingRoles, unitsWithUnknown } = row;
  if (units === 0) return m.results_no_number();
  const unknown =
    unitsWithUnknown === 0
      ? []
      : [m.results_roles_unknown_units({ count: unitsWithUnknown, all: units })];
  if (missingRoles.length === 0 && unknown.length > 0) return unknown.join(" ");
  if (missingRoles.length === 0) return m.results_roles_all();
  const some = m.results_roles_some({
    units: unitsWithAllRoles,
    all: units,
    missing: formatList(missingRoles.map(roleText)),
  });
  return [some, ...unknown].join(" ");
}

export function evidenceText(evidence: Shares | null): string {
  if (evidence === null) return m.results_no_number();
  if (evidence.none > 0.9995) return m.results_evidence_nothing();
  return m.results_evidence_share({
    a: formatPercent(evidence.a),
    b: formatPercent(evidence.b),
    c: formatPercent(evidence.c),
    none: formatPercent(evidence.none),
  });
}

export function reordersText(rules: readonly Rule[]): string {
  if (rules.length === 0) return m.results_order_same();
  return m.results_order_changes({ rules: formatList(rules.map(ruleText)) });
}

/** Where the order of the units hangs on the choice of rule, theme by theme. */
export function confidenceSummary(rows: readonly ConfidenceRow[], names: Names): string {
  const moved = rows.filter(({ reorders }) => reorders.length > 0);
  const wide = rows
    .flatMap(({ theme, band }) => (band === null ? [] : [{ theme, width: band.high - band.low }]))
    .sort((a, b) => b.width - a.width)
    .at(0);
  const order =
    moved.length === 0
      ? m.results_confidence_order_same()
      : m.results_confidence_order_changes({
          count: moved.length,
          themes: formatList(
            moved.slice(0, 4).map(({ theme }) => inSentence(names.themeShort(theme))),
          ),
        });
  if (wide === undefined) return order;
  const least = m.results_confidence_widest({
    theme: inSentence(names.themeShort(wide.theme)),
    width: formatLevel(wide.width),
  });
  return `${least} ${order}`;
}

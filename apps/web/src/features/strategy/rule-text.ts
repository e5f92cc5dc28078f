import { m } from "../../paraglide/messages";

const RULES: readonly (readonly [RegExp, () => string])[] = [
  [/^person$/, m.strategy_rule_person],
  [/^title-line$/, m.strategy_rule_title],
  [/^municipality-/, m.strategy_rule_municipality],
  [/^(title-word|recommendation-section)$/, m.strategy_rule_kind],
  [/^resolved-period$/, m.strategy_rule_resolved],
  [/^(years-|range-|until-|duration)/, m.strategy_rule_period],
  [/^label-(journal|sag|dok|kle)|^pattern-/, m.strategy_rule_case],
  [/^vision-/, m.strategy_rule_vision],
  [/^group-/, m.strategy_rule_group],
  [/aim/, m.strategy_rule_aim],
  [/^heading-|^subheading/, m.strategy_rule_heading],
  [/^list-/, m.strategy_rule_list],
  [/^contents-/, m.strategy_rule_contents],
  [/^named-in-sentence$/, m.strategy_rule_sentence],
  [/^supports-/, m.strategy_rule_supports],
  [/^focus-|-label$/, m.strategy_rule_label],
  [/^theme-words$/, m.strategy_rule_crosswalk],
  [/^limb/, m.strategy_rule_limb],
  [/^decision-/, m.strategy_rule_decision],
  [/^date/, m.strategy_rule_date],
  [/^survey-/, m.strategy_rule_survey],
  [/^relation-/, m.strategy_rule_relation],
];

/** The reader's rule in plain words. */
export function ruleText(rule: string): string {
  return (RULES.find(([pattern]) => pattern.test(rule))?.[1] ?? m.strategy_rule_other)();
}

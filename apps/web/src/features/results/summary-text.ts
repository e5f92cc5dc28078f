import { formatLevel, formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { Summary, Tension } from "./summary";

/** More names than this are a list, not a sentence. */
const NAMED = 3;

/** The results in words. What is unknown is left out or said to be unknown; nothing is guessed. */
export function summaryText(summary: Summary, names: Names): string {
  if (summary.overall === null) return m.results_summary_no_score();
  const level = formatLevel(summary.overall);
  return [
    m.results_summary_overall({ level, word: names.level(summary.overall) }),
    strongestText(summary, names),
    targetText(summary, names),
    summary.tension === null ? "" : tensionText(summary.tension, names),
    summary.themesWithoutScore === 0
      ? ""
      : m.results_summary_without_score({ count: summary.themesWithoutScore }),
  ]
    .filter(Boolean)
    .join(" ");
}

function strongestText({ strongest, isLevel }: Summary, names: Names): string {
  if (isLevel) return m.results_summary_level();
  if (strongest.length === 0) return "";
  if (strongest.length > NAMED)
    return m.results_summary_strongest_many({ count: strongest.length });
  return m.results_summary_strongest({ units: formatList(strongest.map(names.unit)) });
}

function targetText({ target }: Summary, names: Names): string {
  if (target.kind === "none") return m.results_summary_no_targets();
  if (target.kind === "reached") return m.results_summary_targets_reached();
  const gap = formatLevel(target.gap);
  if (target.themes.length > NAMED) {
    return m.results_summary_furthest_many({ count: target.themes.length, gap });
  }
  const themes = formatList(target.themes.map((id) => inSentence(names.themeShort(id))));
  return m.results_summary_furthest({ themes, gap });
}

function tensionText({ kind, unit, theme, roleGap }: Tension, names: Names): string {
  const place = { theme: inSentence(names.themeShort(theme)), unit: names.unit(unit) };
  if (kind === "split" && roleGap === null) return m.results_summary_split(place);
  const isLeaders = (roleGap ?? 0) > 0;
  if (kind === "split") {
    return isLeaders
      ? m.results_summary_split_leaders(place)
      : m.results_summary_split_employees(place);
  }
  return isLeaders ? m.results_summary_gap_leaders(place) : m.results_summary_gap_employees(place);
}

/** A theme's title inside a sentence begins small, unless it begins with an abbreviation. */
export function inSentence(title: string): string {
  const [first = "", second = ""] = title;
  if (second === second.toLocaleUpperCase("da") && /\p{L}/u.test(second)) return title;
  return first.toLocaleLowerCase("da") + title.slice(1);
}

import { formatList } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { Comparison } from "./strategy-types";
import { STATE_TEXTS, STRENGTH_TEXTS } from "./words";

type Row = Comparison["rows"][number];
type Entry = Row["cells"][number]["entries"][number];

/** Whether nobody has confirmed it yet: every source of the wording is only suggested. */
export function isOnlySuggested({ sources }: Entry): boolean {
  return sources.every(({ state }) => state === "suggested");
}

export function entriesOf(row: Row, themeId: string): readonly Entry[] {
  return row.cells.find(({ theme }) => theme === themeId)?.entries ?? [];
}

export function emptyText(row: Row): string {
  return row.isCovered ? m.strategy_compare_none() : m.strategy_compare_unknown();
}

/** One line for each wording, and one for each empty cell with the reason. */
export function toCompareCsv({ themes, rows }: Comparison) {
  const header = [
    m.strategy_compare_theme(),
    m.strategy_compare_municipality(),
    m.strategy_compare_wording(),
    m.strategy_compare_strength(),
    m.strategy_compare_state(),
    m.strategy_compare_source(),
  ];
  const lines = themes.flatMap((theme) =>
    rows.flatMap((row) => {
      const start = [toLocalText(theme.title), row.name];
      const entries = entriesOf(row, theme.id);
      if (entries.length === 0) return [[...start, emptyText(row), "", "", ""]];
      return entries.flatMap(({ wording, strength, sources }) =>
        sources.map(({ origin, state, title }) => {
          const status = origin === "fact" ? m.strategy_compare_fact() : STATE_TEXTS[state]();
          return [...start, wording, STRENGTH_TEXTS[strength](), status, title];
        }),
      );
    }),
  );
  return { header, lines };
}

/** The matrix in sentences. */
export function summariseComparison({ themes, rows }: Comparison): readonly string[] {
  const all = themes.length;
  const nameThemes = (picked: Comparison["themes"]) =>
    formatList(picked.map(({ title }) => toLocalText(title)));
  const sentences = rows.flatMap((row) => {
    const { name } = row;
    const missing = themes.filter(({ id }) => entriesOf(row, id).length === 0);
    const count = all - missing.length;
    const covers = m.strategy_compare_summary_covered({ name, count, all });
    if (!row.isCovered) {
      const unknown = m.strategy_compare_summary_unknown({ name });
      return count === 0 ? [unknown] : [`${covers} ${unknown}`];
    }
    if (missing.length === 0) return [covers];
    const none = m.strategy_compare_summary_none({ name, themes: nameThemes(missing) });
    return [`${covers} ${none}`];
  });
  const shared = themes.filter(({ id }) => rows.every((row) => entriesOf(row, id).length > 0));
  if (rows.length < 2 || shared.length === 0) return sentences;
  return [...sentences, m.strategy_compare_summary_shared({ themes: nameThemes(shared) })];
}

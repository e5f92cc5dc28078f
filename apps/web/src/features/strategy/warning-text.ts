import { m } from "../../paraglide/messages";

const WARNINGS: Readonly<Record<string, () => string>> = {
  notDanish: m.strategy_warning_notDanish,
  languageUnknown: m.strategy_warning_languageUnknown,
  noThemes: m.strategy_warning_noThemes,
  noTitle: m.strategy_warning_noTitle,
  partlyRead: m.strategy_warning_partlyRead,
};

export function warningText(warning: string): string {
  return WARNINGS[warning]?.() ?? warning;
}

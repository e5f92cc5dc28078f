import { toLocalText } from "../../lib/local-text";
import type { NameTheme } from "./item-text";
import type { ModelThemes } from "./strategy-types";

export function toNameTheme(themes: ModelThemes): NameTheme {
  const names = new Map(themes.map(({ id, title }) => [id, toLocalText(title)]));
  return (id) => names.get(id) ?? id;
}

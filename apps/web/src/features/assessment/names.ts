import type { RouterOutputs } from "@pejling/api";
import { toLocalText } from "../../lib/local-text";

export type Outline = RouterOutputs["model"]["outline"];

/** What units and themes are called where only their codes are at hand. */
export type Names = {
  readonly unit: (code: string) => string;
  readonly theme: (id: string) => string;
  readonly shortTheme: (id: string) => string;
  readonly levels: readonly string[];
};

export function toNames(
  units: readonly { readonly code: string; readonly name: string }[],
  outline: Pick<Outline, "themes" | "levels">,
): Names {
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const themes = new Map(outline.themes.map((theme) => [theme.id, theme]));
  const titleOf = (id: string, part: "title" | "shortTitle") => {
    const text = themes.get(id)?.[part];
    return text === undefined ? id : toLocalText(text);
  };
  return {
    unit: (code) => unitNames.get(code) ?? code,
    theme: (id) => titleOf(id, "title"),
    shortTheme: (id) => titleOf(id, "shortTitle"),
    levels: outline.levels.map(({ title }) => toLocalText(title)),
  };
}

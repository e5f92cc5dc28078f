import { matchDanish } from "../../components/match-danish";
import type { SearchItem } from "./search-item";

const MOST = 20;

/** Every word typed must stand in the label or the hint; labels that begin with what was typed come first. */
export function findItems(items: readonly SearchItem[], typed: string): SearchItem[] {
  const words = typed.split(/\s+/).filter(Boolean);
  const found = items.filter(({ label, hint, group }) =>
    words.every((word) => matchDanish(`${label} ${hint ?? ""} ${group}`, word)),
  );
  const start = typed.trim().toLocaleLowerCase("da");
  const rank = ({ label }: SearchItem) =>
    start !== "" && label.toLocaleLowerCase("da").startsWith(start) ? 0 : 1;
  return found.toSorted((left, right) => rank(left) - rank(right)).slice(0, MOST);
}

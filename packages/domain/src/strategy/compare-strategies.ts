import { listLiveItems } from "./list-live-items";
import { currentValue, type ItemState, itemsOfKind, type StrategyItem } from "./strategy-item";

export type ComparedStrategy = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly title: string;
  /** `read`: a text read in here; `fact`: published facts shipped with their source. */
  readonly origin: "read" | "fact";
  /** How much of the paper was looked at. What a mention does not name is unknown, not absent. */
  readonly extent: "full" | "partial" | "mention";
  readonly items: readonly StrategyItem[];
};
export type ComparisonSource = Pick<ComparedStrategy, "slug" | "title" | "origin"> & {
  readonly itemId: string | null;
  readonly state: ItemState;
};
export type ComparisonEntry = {
  /** The municipality's own words. */
  readonly wording: string;
  readonly strength: "primary" | "partial";
  readonly sources: readonly ComparisonSource[];
};
export type ComparisonRow = {
  readonly kommunekode: string;
  /** False where no paper names the municipality's themes: an empty cell is then unknown, not "no counterpart". */
  readonly isCovered: boolean;
  readonly cells: readonly {
    readonly theme: string;
    readonly entries: readonly ComparisonEntry[];
  }[];
};
type Link = ComparisonSource & Omit<ComparisonEntry, "sources"> & { readonly theme: string };

/**
 * Municipalities with different themes of their own, side by side on the model's themes. Rejected statements are left
 * out. The same own wording in several papers is one entry with several sources and the strongest of their links;
 * primary links stand first. An empty cell of a covered municipality is a finding ("no counterpart"), never a zero.
 */
export function compareStrategies(
  strategies: readonly ComparedStrategy[],
  about: { readonly kommunekoder: readonly string[]; readonly themeIds: readonly string[] },
): readonly ComparisonRow[] {
  return about.kommunekoder.map((kommunekode) => {
    const own = strategies.filter((strategy) => strategy.kommunekode === kommunekode);
    const links = own.flatMap(listLinks);
    return {
      kommunekode,
      isCovered: own.some(namesThemes),
      cells: about.themeIds.map((theme) => ({
        theme,
        entries: toEntries(links.filter((link) => link.theme === theme)),
      })),
    };
  });
}

function namesThemes({ items, extent }: ComparedStrategy): boolean {
  return extent !== "mention" && itemsOfKind(listLiveItems(items), "theme").length > 0;
}

function listLinks({ items, slug, title, origin }: ComparedStrategy): readonly Link[] {
  const live = listLiveItems(items);
  const themes = new Map(itemsOfKind(live, "theme").map((theme) => [theme.id, theme]));
  return itemsOfKind(live, "crosswalk").map((item) => {
    const { theme, strength } = currentValue<"crosswalk">(item);
    const own = item.parentId === null ? undefined : themes.get(item.parentId);
    const wording = own === undefined ? title : currentValue<"theme">(own).title;
    const state = own?.state === "suggested" ? "suggested" : item.state;
    return { theme, strength, wording, slug, title, origin, itemId: own?.id ?? null, state };
  });
}

function toEntries(links: readonly Link[]): readonly ComparisonEntry[] {
  const byWording = new Map<string, Link[]>();
  for (const link of links) {
    const key = link.wording.toLowerCase();
    byWording.set(key, [...(byWording.get(key) ?? []), link]);
  }
  const entries = [...byWording.values()].map((same): ComparisonEntry => {
    const isPrimary = same.some(({ strength }) => strength === "primary");
    return {
      wording: same[0]?.wording ?? "",
      strength: isPrimary ? "primary" : "partial",
      sources: same.map(({ theme: _t, strength: _s, wording: _w, ...source }) => source),
    };
  });
  return entries.sort((left, right) => rank(left) - rank(right));
}

function rank({ strength }: ComparisonEntry): number {
  return strength === "primary" ? 0 : 1;
}

import { matchDanish } from "../../components/match-danish";
import { compareDanish } from "../../lib/formatters";
import type { Listing } from "./strategy-types";

export type LibraryFilter = {
  readonly q?: string | undefined;
  readonly kommune?: string | undefined;
  readonly type?: string | undefined;
  readonly tema?: string | undefined;
  readonly status?: string | undefined;
};

/** What the filters in the address leave: newest read texts first, facts in the order of their owner. */
export function filterLibrary(
  list: readonly Listing[],
  filter: LibraryFilter,
): { readonly read: readonly Listing[]; readonly facts: readonly Listing[] } {
  const shown = list.filter((listing) => passes(listing, filter));
  return {
    read: shown.filter(({ origin }) => origin === "read"),
    facts: shown
      .filter(({ origin }) => origin === "fact")
      .toSorted((left, right) =>
        compareDanish(left.owner ?? left.title, right.owner ?? right.title),
      ),
  };
}

function passes(listing: Listing, { q, kommune, type, tema, status }: LibraryFilter): boolean {
  if (q && !matchDanish(`${listing.title} ${listing.owner ?? ""}`, q)) return false;
  if (kommune && listing.kommunekode !== kommune) return false;
  if (type && listing.kind !== type) return false;
  if (tema && !listing.themes.includes(tema)) return false;
  return !status || statusOf(listing) === status;
}

/** In the words of the address. */
export function statusOf({ origin, counts }: Listing): "fakta" | "mangler" | "bekraeftet" {
  if (origin === "fact") return "fakta";
  return counts.suggested > 0 ? "mangler" : "bekraeftet";
}

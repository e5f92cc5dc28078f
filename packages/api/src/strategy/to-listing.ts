import type { ReferenceStrategy } from "@pejling/contract";
import type { ListedStrategy } from "@pejling/db";
import {
  countStates,
  currentValue,
  itemsOfKind,
  listLiveItems,
  type StateCounts,
  type StrategyItem,
} from "@pejling/domain";
import { findMunicipality } from "@pejling/reference";
import { toReferenceItems } from "./to-reference-items";

export type StrategyListing = {
  readonly slug: string;
  /** `read`: a text read in here; `fact`: published facts shipped with their source. */
  readonly origin: "read" | "fact";
  readonly title: string;
  readonly kommunekode: string | null;
  /** The municipality's name, or the body's where it is no municipality's paper. */
  readonly owner: string | null;
  readonly kind: string | null;
  readonly period: { readonly from: number | null; readonly to: number | null } | null;
  readonly counts: StateCounts;
  /** The model's themes it is linked to. */
  readonly themes: readonly string[];
  readonly addresses: readonly string[];
  readonly createdAt: Date | null;
};

export function toReadListing(strategy: ListedStrategy): StrategyListing {
  const { slug, title, kommunekode, items, createdAt, document } = strategy;
  return {
    slug,
    origin: "read",
    title,
    kommunekode,
    owner: kommunekode === null ? null : (findMunicipality(kommunekode)?.name ?? null),
    ...summarise(items),
    addresses: document.address === "" ? [] : [document.address],
    createdAt,
  };
}

export function toFactListing(strategy: ReferenceStrategy): StrategyListing {
  const { slug, title, municipality, body, source } = strategy;
  const name = municipality === null ? null : (findMunicipality(municipality)?.name ?? null);
  return {
    slug,
    origin: "fact",
    title,
    kommunekode: municipality,
    owner: name ?? body,
    ...summarise(toReferenceItems(strategy)),
    addresses: source.addresses,
    createdAt: null,
  };
}

function summarise(items: readonly StrategyItem[]) {
  const live = listLiveItems(items);
  const [kind] = itemsOfKind(live, "documentKind");
  const [period] = itemsOfKind(live, "resolvedPeriod");
  const years = period === undefined ? null : currentValue<"resolvedPeriod">(period);
  const links = itemsOfKind(live, "crosswalk").map((link) => currentValue<"crosswalk">(link).theme);
  return {
    kind: kind === undefined ? null : currentValue<"documentKind">(kind),
    period: years === null ? null : { from: years.from, to: years.to },
    counts: countStates(items),
    themes: [...new Set(links)],
  };
}

import { useMemo } from "react";
import { useProvideSearchItems } from "../../lib/search-items";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { Outline, Result, RoundAddress } from "./results-types";

type SearchThings = {
  readonly address: RoundAddress;
  readonly result: Result;
  readonly outline: Outline;
  readonly names: Names;
};

/** Units and themes the search (`/`) can open while results are on the screen. */
export function useSearchThings({ address, result, outline, names }: SearchThings): void {
  const { kommunekode, slug } = address;
  const items = useMemo(() => {
    const base = `/kommuner/${kommunekode}/maalinger/${slug}/resultater`;
    return [
      ...result.units.map(({ code, name }) => ({
        group: m.results_column_unit(),
        label: name,
        href: `${base}/enheder/${code}`,
      })),
      ...outline.themes.map(({ id }) => ({
        group: m.results_column_theme(),
        label: names.theme(id),
        href: `${base}/temaer/${id}`,
      })),
    ];
  }, [kommunekode, slug, result, outline, names]);
  useProvideSearchItems("results", items);
}

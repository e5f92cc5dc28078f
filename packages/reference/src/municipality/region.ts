/** A region as it is named in a stretch of time. `code` is null where no official code is known to us. */
export type Region = { readonly code: string | null; readonly name: string };

/** From and including, to and including; null = not known (from) or still so (to). ISO dates. */
export type DatedRegion = Region & { readonly from: string | null; readonly to: string | null };

const REGION_NAMES: Readonly<Record<string, string>> = {
  "1081": "Region Nordjylland",
  "1082": "Region Midtjylland",
  "1083": "Region Syddanmark",
  "1084": "Region Hovedstaden",
  "1085": "Region Sjælland",
};

const MERGING = new Set(["1084", "1085"]);
const LAST_DAY_BEFORE_MERGER = "2026-12-31";
const MERGED: DatedRegion = { code: null, name: "Region Østdanmark", from: "2027-01-01", to: null };

/** Region Hovedstaden and Region Sjælland become one on 1 January 2027; the others go on as they are. */
export function toDatedRegions(code: string): readonly DatedRegion[] {
  const name = REGION_NAMES[code];
  if (name === undefined)
    throw new Error(`Cannot name region "${code}": it is not one of the five`);

  if (!MERGING.has(code)) return [{ code, name, from: null, to: null }];
  return [{ code, name, from: null, to: LAST_DAY_BEFORE_MERGER }, MERGED];
}

/** The region on an ISO date (yyyy-mm-dd); null when none of the stretches covers it. */
export function regionOn(regions: readonly DatedRegion[], date: string): Region | null {
  const found = regions.find(
    ({ from, to }) => (from === null || from <= date) && (to === null || date <= to),
  );
  return found === undefined ? null : { code: found.code, name: found.name };
}

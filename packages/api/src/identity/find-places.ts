import { findMunicipalityRow, listUnits, scopeTo } from "@pejling/db";
import { type ClaimRules, type Claims, fitsRule, type Places } from "@pejling/domain";
import type { Context } from "../context";

/** The municipalities that the rules which fit the person speak of, as far as they are here. */
export async function findPlaces(ctx: Context, rules: ClaimRules, claims: Claims): Promise<Places> {
  const fitting = rules.municipal.filter((rule) => fitsRule(rule, claims));
  const places = new Map<string, ReadonlyMap<string, string>>();
  for (const kommunekode of new Set(fitting.map((rule) => rule.kommunekode))) {
    const scope = scopeTo(ctx.db, kommunekode);
    if ((await findMunicipalityRow(scope)) === null) continue;
    const units = await listUnits(scope);
    places.set(kommunekode, new Map(units.map(({ code, id }) => [code, id])));
  }
  return places;
}

import { findMunicipalityRow } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { EXAMPLE_MUNICIPALITY, findMunicipality } from "@pejling/reference";
import type { Context } from "../context";
import { scopeOf } from "../scope";

/** One of the 98, or the example where it is loaded. */
export async function requireMunicipality(
  ctx: Context,
  kommunekode: string,
): Promise<{ readonly kommunekode: string; readonly name: string; readonly isExample: boolean }> {
  const row = await findMunicipalityRow(scopeOf(ctx, { kommunekode }));
  if (row !== null) return { kommunekode, ...row };
  const official = findMunicipality(kommunekode);
  if (official !== null && kommunekode !== EXAMPLE_MUNICIPALITY.kommunekode) {
    return { kommunekode, name: official.name, isExample: false };
  }
  throw new AppError(
    "MUNICIPALITY_NOT_FOUND",
    `Cannot find municipality "${kommunekode}": no such kommunekode`,
  );
}

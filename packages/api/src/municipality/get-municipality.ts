import { municipalityScope } from "@pejling/contract";
import { listUnits } from "@pejling/db";
import { findMunicipality } from "@pejling/reference";
import { listVisible, scopeOf } from "../scope";
import { procedure } from "../trpc";
import { requireMunicipality } from "./require-municipality";

export const getMunicipality = procedure.input(municipalityScope).query(async ({ ctx, input }) => {
  const municipality = await requireMunicipality(ctx, input.kommunekode);
  return {
    ...municipality,
    official: findMunicipality(input.kommunekode),
    assessments: await listVisible(ctx, input),
    units: await listUnits(scopeOf(ctx, input)),
  };
});

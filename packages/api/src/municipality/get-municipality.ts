import { municipalityScope } from "@pejling/contract";
import { listAssessments, listUnits } from "@pejling/db";
import { findMunicipality } from "@pejling/reference";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { requireMunicipality } from "./require-municipality";

export const getMunicipality = procedure.input(municipalityScope).query(async ({ ctx, input }) => {
  const municipality = await requireMunicipality(ctx, input.kommunekode);
  const scope = scopeOf(ctx, input);
  return {
    ...municipality,
    official: findMunicipality(input.kommunekode),
    assessments: await listAssessments(scope),
    units: await listUnits(scope),
  };
});

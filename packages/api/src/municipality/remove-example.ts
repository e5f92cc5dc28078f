import { findMunicipalityRow, removeMunicipality, scopeTo } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import { removeExampleMembers } from "../example/remove-example-members";
import { procedure } from "../trpc";

/** Removes the example and nothing else: a real municipality can never be reached through this door. */
export const removeExample = procedure.mutation(async ({ ctx }) => {
  const { kommunekode } = EXAMPLE_MUNICIPALITY;
  // Whoever runs the installation has no part in the example.
  const example = await findMunicipalityRow(scopeTo(ctx.db, kommunekode));
  if (!example?.isExample) {
    throw new AppError(
      "MUNICIPALITY_NOT_FOUND",
      `Cannot remove example "${kommunekode}": it is not here, or is not an example`,
    );
  }
  await removeMunicipality(ctx.db, kommunekode);
  await removeExampleMembers(ctx.db);
});

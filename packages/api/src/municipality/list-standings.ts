import { listStandings as readStandings } from "@pejling/db";
import { municipalitiesOf } from "../access/municipalities-of";
import { onlyVisible } from "../scope";
import { procedure } from "../trpc";

/** One's own municipalities with their rounds; one that the actor only runs the machine for shows none that is open. */
export const listStandings = procedure.query(async ({ ctx }) => {
  const standings = await readStandings(ctx.db, municipalitiesOf(ctx.actor));
  return standings.map((standing) => ({
    ...standing,
    rounds: onlyVisible(ctx.actor, standing.kommunekode, standing.rounds),
  }));
});

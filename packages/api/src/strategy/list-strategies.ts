import { listStrategies as findStrategies } from "@pejling/db";
import { REFERENCE_STRATEGIES } from "@pejling/reference";
import { procedure } from "../trpc";
import { toFactListing, toReadListing } from "./to-listing";

/** The library: what was read in here, newest first, then the shipped facts. */
export const listStrategies = procedure.query(async ({ ctx }) => {
  const read = await findStrategies(ctx.db);
  return [...read.map(toReadListing), ...REFERENCE_STRATEGIES.map(toFactListing)];
});

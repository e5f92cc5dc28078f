import { renameStrategyInput } from "@pejling/contract";
import { renameStrategy as writeTitle } from "@pejling/db";
import { procedure } from "../trpc";

/** The name in the library; the address and what the paper calls itself stay. */
export const renameStrategy = procedure
  .input(renameStrategyInput)
  .mutation(({ ctx, input }) => writeTitle(ctx.db, input));

import { reopenItemsInput } from "@pejling/contract";
import { reopenItems as writeItems } from "@pejling/db";
import { procedure } from "../trpc";

/** Undoes a branch confirmed at once; what somebody has decided since stays. */
export const reopenItems = procedure
  .input(reopenItemsInput)
  .mutation(({ ctx, input }) => writeItems(ctx.db, input));

import { decideItemInput } from "@pejling/contract";
import { decideItem as writeDecision } from "@pejling/db";
import { procedure } from "../trpc";

/** Confirms, rejects or corrects a statement; `suggested` undoes it. */
export const decideItem = procedure
  .input(decideItemInput)
  .mutation(({ ctx, input }) => writeDecision(ctx.db, input));

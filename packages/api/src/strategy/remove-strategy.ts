import { strategyAddress } from "@pejling/contract";
import { removeStrategy as deleteStrategy } from "@pejling/db";
import { procedure } from "../trpc";
import { missingStrategy } from "./missing";

export const removeStrategy = procedure.input(strategyAddress).mutation(async ({ ctx, input }) => {
  if (!(await deleteStrategy(ctx.db, input.slug))) throw missingStrategy(input.slug);
  return { slug: input.slug };
});

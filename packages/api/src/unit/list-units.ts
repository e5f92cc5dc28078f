import { municipalityScope } from "@pejling/contract";
import { listUnits as readUnits } from "@pejling/db";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

export const listUnits = procedure
  .input(municipalityScope)
  .query(({ ctx, input }) => readUnits(scopeOf(ctx, input)));

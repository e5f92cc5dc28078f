import { municipalityScope } from "@pejling/contract";
import { listAssessments as readAssessments } from "@pejling/db";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

export const listAssessments = procedure
  .input(municipalityScope)
  .query(({ ctx, input }) => readAssessments(scopeOf(ctx, input)));

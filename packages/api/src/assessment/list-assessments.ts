import { municipalityScope } from "@pejling/contract";
import { listVisible } from "../scope";
import { procedure } from "../trpc";

export const listAssessments = procedure
  .input(municipalityScope)
  .query(({ ctx, input }) => listVisible(ctx, input));

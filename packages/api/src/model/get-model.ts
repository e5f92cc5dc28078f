import { modelAddress } from "@pejling/contract";
import { procedure } from "../trpc";
import { loadModel } from "./load-model";

/** The whole model, as it may also be exported to a file. */
export const getModel = procedure
  .input(modelAddress)
  .query(async ({ ctx, input }) => loadModel(ctx.db, input));

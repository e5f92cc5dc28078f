import { modelAddress } from "@pejling/contract";
import { procedure } from "../trpc";
import { loadModel } from "./load-model";
import { toOutline } from "./to-outline";

export const getOutline = procedure
  .input(modelAddress)
  .query(async ({ ctx, input }) => toOutline((await loadModel(ctx.db, input)).model));

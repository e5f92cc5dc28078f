import { listModels as readModels } from "@pejling/db";
import { procedure } from "../trpc";

export const listModels = procedure.query(({ ctx }) => readModels(ctx.db));

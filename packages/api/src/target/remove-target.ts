import { removeTargetInput } from "@pejling/contract";
import { removeTarget as deleteTarget } from "@pejling/db";
import { writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireOwnTarget } from "./require-own-target";

export const removeTarget = procedure.input(removeTargetInput).mutation(({ ctx, input }) =>
  writeIn(ctx, { address: input, needs: "notClosed" }, async (tx) => {
    await requireOwnTarget(ctx, { tx, id: input.id });
    await deleteTarget(tx, input.id);
  }),
);

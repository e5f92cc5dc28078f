import { removeTargetInput } from "@pejling/contract";
import { removeTarget as deleteTarget } from "@pejling/db";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const removeTarget = procedure
  .input(removeTargetInput)
  .mutation(({ ctx, input }) =>
    writeIn(ctx, { address: input, needs: "notClosed" }, (tx) => deleteTarget(tx, input.id)),
  );

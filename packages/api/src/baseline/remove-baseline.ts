import { removeBaselineInput } from "@pejling/contract";
import { removeBaseline as deleteBaseline } from "@pejling/db";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const removeBaseline = procedure
  .input(removeBaselineInput)
  .mutation(({ ctx, input }) =>
    writeIn(ctx, { address: input, needs: "notClosed" }, (tx) => deleteBaseline(tx, input.themeId)),
  );

import { removeUnitInput } from "@pejling/contract";
import { removeUnit as deleteUnit } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

export const removeUnit = procedure.input(removeUnitInput).mutation(async ({ ctx, input }) => {
  const removal = await deleteUnit(scopeOf(ctx, input), input.id);
  const refuse = `Cannot remove unit "${input.id}"`;
  if (removal === "notFound") throw new AppError("UNIT_NOT_FOUND", `${refuse}: it does not exist`);
  if (removal === "inUse") throw new AppError("UNIT_IN_USE", `${refuse}: something hangs on it`);
});

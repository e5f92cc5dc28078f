import { setActiveInput } from "@pejling/contract";
import { setActive as save } from "@pejling/db";
import { procedure } from "../trpc";
import { keepAnOperator } from "./keep-an-operator";
import { missingPerson } from "./missing-person";

/** Closes an account, which ends its sessions at once, or opens it again. */
export const setActive = procedure.input(setActiveInput).mutation(async ({ ctx, input }) => {
  const { userId, active } = input;
  await ctx.db.$transaction(async (tx) => {
    if (!active) await keepAnOperator(ctx, { tx, without: userId, doing: "close the account" });
    if (!(await save(tx, { userId, deactivatedAt: active ? null : ctx.now() }))) {
      throw missingPerson();
    }
  });
});

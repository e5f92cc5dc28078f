import { setPlatformRoleInput } from "@pejling/contract";
import { setPlatformRole as save } from "@pejling/db";
import { procedure } from "../trpc";
import { keepAnOperator } from "./keep-an-operator";
import { missingPerson } from "./missing-person";

/** Gives or takes a role for the whole installation; it counts from the person's next request. */
export const setPlatformRole = procedure
  .input(setPlatformRoleInput)
  .mutation(async ({ ctx, input }) => {
    const doing = "take a role";
    await ctx.db.$transaction(async (tx) => {
      if (input.role === "operator" && !input.held) {
        await keepAnOperator(ctx, { tx, without: input.userId, doing });
      }
      if (!(await save(tx, input))) throw missingPerson();
    });
  });

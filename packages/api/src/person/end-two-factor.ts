import { personInput } from "@pejling/contract";
import { findAccount, endTwoFactor as save } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { procedure } from "../trpc";
import { missingPerson } from "./missing-person";

/** For somebody whose phone and recovery codes are lost: from now on the password alone lets the person in. */
export const endTwoFactor = procedure.input(personInput).mutation(async ({ ctx, input }) => {
  const doing = "end somebody's two-factor";
  if (ctx.actor.kind === "person" && ctx.actor.userId === input.userId) {
    throw new AppError("NOT_ALLOWED", `Cannot ${doing}: one's own asks for the password`);
  }
  await ctx.db.$transaction(async (tx) => {
    if ((await findAccount(tx, input)) === null) throw missingPerson();
    if (await save(tx, input)) return;
    throw new AppError("NOT_ALLOWED", `Cannot ${doing}: it is not on`);
  });
});

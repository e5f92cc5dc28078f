import { renameInput } from "@pejling/contract";
import { setName } from "@pejling/db";
import { procedure } from "../trpc";
import { requirePerson } from "./require-person";

export const rename = procedure.input(renameInput).mutation(async ({ ctx, input }) => {
  const { userId } = requirePerson(ctx, "rename");
  await setName(ctx.db, { userId, name: input.name });
});

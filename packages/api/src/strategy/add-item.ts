import { addItemInput } from "@pejling/contract";
import { addItem as writeItem } from "@pejling/db";
import { procedure } from "../trpc";
import { missingItem } from "./missing";

/** A statement the reader did not find, such as a link to one more of the model's themes. */
export const addItem = procedure.input(addItemInput).mutation(async ({ ctx, input }) => {
  const item = await writeItem(ctx.db, input);
  if (item === null) throw missingItem(input.parentId ?? input.id, input.slug);
  return item;
});

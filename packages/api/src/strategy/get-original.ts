import { strategyAddress } from "@pejling/contract";
import { findOriginal } from "@pejling/db";
import { procedure } from "../trpc";
import { missingStrategy } from "./missing";

/** The kept file, byte for byte. */
export const getOriginal = procedure.input(strategyAddress).query(async ({ ctx, input }) => {
  const original = await findOriginal(ctx.db, input.slug);
  if (original === null) throw missingStrategy(input.slug);
  const { fileName, bytes } = original;
  return { fileName, contentBase64: Buffer.from(bytes).toString("base64") };
});

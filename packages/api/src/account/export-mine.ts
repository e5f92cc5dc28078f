import { findOwnData } from "@pejling/db";
import { AppError, toDanishDay } from "@pejling/domain";
import { procedure } from "../trpc";
import { hashEmail } from "./hash-email";
import { requirePerson } from "./require-person";

/** Everything Pejling keeps about whoever asks, as a file. */
export const exportMine = procedure.query(async ({ ctx }) => {
  const { userId, email } = requirePerson(ctx, "export own data");
  const kept = await findOwnData(ctx.db, { userId, email, emailHash: hashEmail(email) });
  if (kept === null) throw new AppError("PERSON_NOT_FOUND", "Cannot export own data: no account");
  const exportedAt = ctx.now();
  return {
    fileName: `pejling-mine-oplysninger-${toDanishDay(exportedAt)}.json`,
    json: `${JSON.stringify({ exportedAt, ...kept }, null, 2)}\n`,
  };
});

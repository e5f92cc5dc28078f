import { removeEntryInput } from "@pejling/contract";
import { setEvidenceRemoved } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

/** Removes, or with `removed: false` brings back. */
export const removeEvidence = procedure.input(removeEntryInput).mutation(async ({ ctx, input }) => {
  const { id, seenVersion, removed } = input;
  const removedAt = removed ? ctx.now() : null;
  const found = await writeIn(ctx, { address: input, needs: "open" }, (tx) =>
    setEvidenceRemoved(tx, { id, seenVersion, removedAt }),
  );
  if (!found) {
    throw new AppError(
      "ENTRY_NOT_FOUND",
      `Cannot remove evidence "${id}": it does not exist at version ${seenVersion}`,
    );
  }
  return { version: seenVersion + 1 };
});

import { removeEntryInput } from "@pejling/contract";
import { setChallengeRemoved } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

/** Removes, or with `removed: false` brings back. */
export const removeChallenge = procedure
  .input(removeEntryInput)
  .mutation(async ({ ctx, input }) => {
    const { id, seenVersion, removed } = input;
    const removedAt = removed ? ctx.now() : null;
    const found = await writeIn(ctx, { address: input, needs: "open" }, (tx) =>
      setChallengeRemoved(tx, { id, seenVersion, removedAt }),
    );
    if (!found) {
      throw new AppError(
        "ENTRY_NOT_FOUND",
        `Cannot remove challenge "${id}": it does not exist at version ${seenVersion}`,
      );
    }
    return { version: seenVersion + 1 };
  });

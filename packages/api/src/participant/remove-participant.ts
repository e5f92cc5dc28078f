import { removeParticipantInput } from "@pejling/contract";
import { removeParticipant as deleteParticipant } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const removeParticipant = procedure
  .input(removeParticipantInput)
  .mutation(async ({ ctx, input }) => {
    const removal = await writeIn(ctx, { address: input, needs: "notClosed" }, (tx) =>
      deleteParticipant(tx, input.id),
    );
    const refuse = `Cannot remove participant "${input.id}"`;
    if (removal === "notFound") {
      throw new AppError("PARTICIPANT_NOT_FOUND", `${refuse}: it does not exist`);
    }
    if (removal === "hasAnswers") {
      throw new AppError("PARTICIPANT_HAS_ANSWERS", `${refuse}: it has answers`);
    }
  });

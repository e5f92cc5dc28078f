import { saveParticipantInput } from "@pejling/contract";
import { saveParticipant as writeParticipant } from "@pejling/db";
import { requireInterviewId } from "../interview/require-interview-id";
import { writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireUnit } from "../unit/require-unit";

export const saveParticipant = procedure.input(saveParticipantInput).mutation(({ ctx, input }) => {
  const { kommunekode, slug, ...participant } = input;
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, async (tx) => {
    await requireUnit(tx, participant.unitId);
    await requireInterviewId(tx, participant.interviewId);
    return writeParticipant(tx, participant);
  });
});

import { saveInterviewInput } from "@pejling/contract";
import { saveInterview as writeInterview } from "@pejling/db";
import { writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireUnit } from "../unit/require-unit";

export const saveInterview = procedure.input(saveInterviewInput).mutation(({ ctx, input }) => {
  const { kommunekode, slug, ...interview } = input;
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, async (tx) => {
    await requireUnit(tx, interview.unitId);
    return writeInterview(tx, interview);
  });
});

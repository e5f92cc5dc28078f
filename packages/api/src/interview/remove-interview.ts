import { removeInterviewInput } from "@pejling/contract";
import { removeInterview as deleteInterview } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const removeInterview = procedure
  .input(removeInterviewInput)
  .mutation(async ({ ctx, input }) => {
    const removal = await writeIn(ctx, { address: input, needs: "notClosed" }, (tx) =>
      deleteInterview(tx, input.id),
    );
    const refuse = `Cannot remove interview "${input.id}"`;
    if (removal === "notFound") {
      throw new AppError("INTERVIEW_NOT_FOUND", `${refuse}: it does not exist`);
    }
    if (removal === "hasAnswers") {
      throw new AppError("INTERVIEW_HAS_ANSWERS", `${refuse}: it has answers`);
    }
  });

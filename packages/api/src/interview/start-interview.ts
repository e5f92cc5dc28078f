import { startInterviewInput } from "@pejling/contract";
import { startInterview as writeStart } from "@pejling/db";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const startInterview = procedure
  .input(startInterviewInput)
  .mutation(({ ctx, input }) =>
    writeIn(ctx, { address: input, needs: "open" }, (tx) =>
      writeStart(tx, { id: input.id, startedAt: ctx.now() }),
    ),
  );

import { randomInt } from "node:crypto";
import { openLiveInput } from "@pejling/contract";
import { saveLive, startInterview } from "@pejling/db";
import { CODE_LENGTH, makeCode } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireInterview } from "./require-live";

const FINE = 2 ** 40;

/** Opens the interview for participants and starts its clock; when it is open already, that session is answered. */
export const openLive = procedure.input(openLiveInput).mutation(async ({ ctx, input }) => {
  const { interview } = await requireInterview(ctx, input);
  const openedAt = ctx.now();
  const code = makeCode(Array.from({ length: CODE_LENGTH }, () => randomInt(FINE) / FINE));
  return writeIn(ctx, { address: input, needs: "open" }, async (tx) => {
    await startInterview(tx, { id: interview.id, startedAt: openedAt });
    return saveLive(tx, { id: input.id, interviewId: interview.id, code, openedAt });
  });
});

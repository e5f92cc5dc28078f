import { findLiveInput } from "@pejling/contract";
import { findLiveByCode, type LivePlace } from "@pejling/db";
import { AppError, readCode } from "@pejling/domain";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { countGuess, takeBackGuess } from "./wrong-codes";

/** What a code leads to, for who is about to come in: whose interview, and what it is called. */
export const findLive = procedure.input(findLiveInput).query(async ({ ctx, input }) => {
  const { municipality, interview } = await requirePlace(ctx, input.code);
  return { municipality, interview };
});

/** The open session a typed code leads to; whoever has guessed too often is not answered. */
export async function requirePlace(ctx: Context, typed: string): Promise<LivePlace> {
  countGuess(ctx);
  const code = readCode(typed);
  const place = code === null ? null : await findLiveByCode(ctx.db, { code, now: ctx.now() });
  if (place !== null) {
    takeBackGuess(ctx);
    return place;
  }
  throw new AppError("JOIN_CODE_UNKNOWN", "Cannot join: no open session has that code");
}

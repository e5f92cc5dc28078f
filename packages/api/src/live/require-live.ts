import type { DbClient } from "@pejling/db";
import {
  findInterview,
  findLive,
  findLiveById,
  isOpenAt,
  type LiveRow,
  type Scope,
} from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";
import { requireAssessment, scopeOf } from "../scope";

type Address = { readonly kommunekode: string; readonly slug: string; readonly number: number };

/** The interview an address names, with the assessment it belongs to. */
export async function requireInterview(ctx: Context, address: Address) {
  const scope = scopeOf(ctx, address);
  const assessment = await requireAssessment(ctx, address);
  const { number } = address;
  const interview = await findInterview(scope, { assessmentId: assessment.id, number });
  if (interview !== null) return { scope, assessment, interview };
  throw new AppError(
    "INTERVIEW_NOT_FOUND",
    `Cannot open interview ${number}: the assessment has no such interview`,
  );
}

/** The interview's session, open or the last one that ended. */
export async function requireLive(ctx: Context, address: Address) {
  const found = await requireInterview(ctx, address);
  const live = await findLive(found.scope, found.interview.id);
  if (live !== null) return { ...found, live };
  throw new AppError(
    "LIVE_NOT_FOUND",
    `Cannot follow interview ${address.number}: it has not been opened for participants`,
  );
}

/** A session of the interview an address names, that has not ended. */
export async function requireOpenLive(
  ctx: Context,
  { sessionId, ...address }: Address & { readonly sessionId: string },
): Promise<{ readonly scope: Scope<DbClient>; readonly live: LiveRow }> {
  const { scope, interview } = await requireInterview(ctx, address);
  const live = await findLiveById(scope, sessionId);
  if (live !== null && live.interviewId === interview.id && isOpenAt(live, ctx.now())) {
    return { scope, live };
  }
  throw new AppError("LIVE_NOT_FOUND", `Cannot go on in interview ${address.number}: it has ended`);
}

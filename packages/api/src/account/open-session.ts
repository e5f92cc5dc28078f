import { endSession, findSessionHolder, forgetOldSignIns, removeSessions } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { recordSignIn } from "../audit/record-sign-in";
import type { Context } from "../context";
import { requireBrowser } from "./require-browser";
import { signCookie } from "./sign-cookie";
import { SESSION_SECONDS } from "./sign-in";

const LONGEST_USER_AGENT = 200;

/**
 * Signs a person in: a session of twelve hours and the signed cookie that holds it. Whoever was signed in in the same
 * browser is signed out. Deactivated people get none, and the example's people none in production.
 */
export async function openSession(ctx: Context, userId: string): Promise<void> {
  const { signIn, setCookie } = requireBrowser(ctx, "sign in");
  const holder = await findSessionHolder(ctx.db, userId);
  const mayHave = holder?.isActive && (!holder.isExample || signIn.settings.mode === "example");
  if (!mayHave) throw new AppError("SIGN_IN_FAILED", "Cannot sign in: the account is closed");

  const { internalAdapter, authCookies } = await signIn.auth.$context;
  const now = ctx.now();
  const session = await internalAdapter.createSession(
    userId,
    false,
    {
      ipAddress: ctx.from.ip,
      userAgent: ctx.from.userAgent.slice(0, LONGEST_USER_AGENT),
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
      createdAt: now,
      updatedAt: now,
    },
    true,
  );
  await recordSignIn(ctx, { userId });
  const { actor } = ctx;
  if (actor.kind === "person") await endSession(ctx.db, { ...actor, now });
  await removeSessions(ctx.db, { userId, endedBefore: now });
  await forgetOldSignIns(ctx.db, now);
  setCookie(
    signCookie(authCookies.sessionToken.name, {
      value: session.token,
      secret: signIn.settings.secret,
      attributes: authCookies.sessionToken.attributes,
    }),
  );
}

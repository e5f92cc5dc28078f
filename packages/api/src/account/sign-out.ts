import { endSession } from "@pejling/db";
import { recordSignOut } from "../audit/record-sign-in";
import { procedure } from "../trpc";
import { requireBrowser } from "./require-browser";
import { expireCookie } from "./sign-cookie";

/** Ends the session and takes its cookie back, also one that leads nowhere any more. */
export const signOut = procedure.mutation(async ({ ctx }) => {
  const { signIn, setCookie } = requireBrowser(ctx, "sign out");
  if (ctx.actor.kind === "person") await endSession(ctx.db, { ...ctx.actor, now: ctx.now() });
  await recordSignOut(ctx);
  const { sessionToken } = (await signIn.auth.$context).authCookies;
  setCookie(expireCookie(sessionToken.name, sessionToken.attributes));
});

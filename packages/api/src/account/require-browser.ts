import { AppError } from "@pejling/domain";
import type { Browser, Context } from "../context";

/** Signing in is done in a browser: the command line has no cookies to keep a session in. */
export function requireBrowser(ctx: Context, doing: string): Browser {
  if (ctx.browser !== null) return ctx.browser;
  throw new AppError("NOT_ALLOWED", `Cannot ${doing}: it is done in a browser`);
}

import { AppError, type Person } from "@pejling/domain";
import type { Context } from "../context";

/** Some doors are a person's alone: the command line has no account that a row could name. */
export function requirePerson(ctx: Context, doing: string): Person {
  if (ctx.actor.kind === "person") return ctx.actor;
  throw new AppError(
    "SIGN_IN_REQUIRED",
    `Cannot ${doing}: it is done by a person who is signed in`,
  );
}

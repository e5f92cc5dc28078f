import type { Actor } from "@pejling/domain";
import type { Context } from "../context";
import { findActor } from "./find-actor";
import { passGate, type Reach } from "./gate";

type Call = { readonly path: string; readonly input: unknown; readonly reach: Reach };

/** Whether whoever asked may still pass the door, just as far: session, account, membership and link are looked up anew. */
export async function isStillWelcome(ctx: Context, { path, input, reach }: Call): Promise<boolean> {
  if (ctx.actor.kind === "system" || ctx.browser === null) return true;
  const { cookie, signIn } = ctx.browser;
  const { secret, mode, publicUrl } = signIn.settings;
  const isSecure = publicUrl.startsWith("https:");
  const actor = await findActor(ctx.db, { cookie, secret, isSecure, mode, now: ctx.now() });
  if (!isSame(actor, ctx.actor)) return false;
  try {
    return passGate({ ...ctx, actor }, { path, input }).reach === reach;
  } catch {
    return false;
  }
}

type Seated = Exclude<Actor, { kind: "system" }>;

function hasSameSeat({ seat }: Seated, before: Seated): boolean {
  return seat?.keyHash === before.seat?.keyHash;
}

function isSame(actor: Actor, before: Actor): boolean {
  if (actor.kind === "person" && before.kind === "person") {
    return actor.sessionId === before.sessionId && hasSameSeat(actor, before);
  }
  if (actor.kind === "visitor" && before.kind === "visitor") {
    return actor.link?.linkId === before.link?.linkId && hasSameSeat(actor, before);
  }
  return false;
}

import type { Actor } from "@pejling/domain";
import type { Context } from "../context";
import { findActor } from "./find-actor";
import { passGate, type Reach } from "./gate";

type Call = { readonly path: string; readonly input: unknown; readonly reach: Reach };

/**
 * Whether whoever asked may still pass the door, just as far: session, account, membership, link and seat are looked up
 * anew. The command line has no browser and stays welcome.
 */
export async function isStillWelcome(ctx: Context, { path, input, reach }: Call): Promise<boolean> {
  if (ctx.browser === null) return true;
  const { cookie, signIn } = ctx.browser;
  const { secret, mode, publicUrl } = signIn.settings;
  const isSecure = publicUrl.startsWith("https:");
  const actor = await findActor(ctx.db, { cookie, secret, isSecure, mode, now: ctx.now() });
  if (identityOf(actor) !== identityOf(ctx.actor)) return false;
  try {
    return passGate({ ...ctx, actor }, { path, input }).reach === reach;
  } catch {
    return false;
  }
}

/** Who the actor is, as far as the same cookies can come to mean somebody else. */
function identityOf(actor: Actor): string {
  switch (actor.kind) {
    case "system":
      return "system";
    case "person":
      return `session ${actor.sessionId}`;
    case "visitor":
      return `link ${actor.link?.linkId}`;
  }
}

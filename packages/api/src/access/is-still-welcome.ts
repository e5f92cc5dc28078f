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
  try {
    const passed = passGate({ ...ctx, actor }, { path, input });
    // At a participant's door the seat is who asks: signing in beside it changes nothing there, another seat everything.
    const identify = passed.door.seat === true ? seatOf : identityOf;
    return passed.reach === reach && identify(actor) === identify(ctx.actor);
  } catch {
    return false;
  }
}

function seatOf(actor: Actor): string {
  if (actor.kind === "system") return "system";
  return `seat ${actor.seat?.sessionId} ${actor.seat?.keyHash}`;
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

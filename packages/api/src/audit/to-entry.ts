import type { EntryToAppend } from "@pejling/db";
import { type About, type Actor, PLATFORM_TRAIL, toTarget } from "@pejling/domain";
import type { Context } from "../context";

const LONGEST_USER_AGENT = 200;

/** What one call leaves in the trail of the municipality it was about, else in the installation's. */
export function toEntry(
  ctx: Context,
  call: {
    readonly action: string;
    readonly outcome: string;
    readonly about: About;
    readonly input: unknown;
  },
): EntryToAppend {
  const { actor } = ctx;
  const { action, outcome, about, input } = call;
  return {
    municipalityId: trailOf(actor, about),
    at: ctx.now().toISOString(),
    ...toActorColumns(actor),
    action,
    outcome,
    target: toTarget(action, input),
    ...toFrom(ctx),
  };
}

/** Where a call came from, as it stands in the trail. */
export function toFrom({ from }: Context): Pick<EntryToAppend, "ip" | "userAgent"> {
  return { ip: from.ip, userAgent: from.userAgent.slice(0, LONGEST_USER_AGENT) };
}

/** A municipality's trail holds its own people's doings alone: a stranger's attempt stands in the installation's. */
function trailOf(actor: Actor, { municipalityId }: About): string {
  if (municipalityId === null || !/^\d{4}$/.test(municipalityId)) return PLATFORM_TRAIL;
  const isOwn =
    actor.kind === "system" ||
    actor.link?.municipalityId === municipalityId ||
    (actor.kind === "person" &&
      actor.memberships.some((each) => each.municipalityId === municipalityId));
  return isOwn ? municipalityId : PLATFORM_TRAIL;
}

export function toActorColumns(actor: Actor): Pick<EntryToAppend, "actorKind" | "actorId"> {
  switch (actor.kind) {
    case "system":
      return { actorKind: "system", actorId: "" };
    case "person":
      return { actorKind: "person", actorId: actor.userId };
    case "visitor":
      return actor.link === null
        ? { actorKind: "visitor", actorId: "" }
        : { actorKind: "link", actorId: actor.link.linkId };
  }
}

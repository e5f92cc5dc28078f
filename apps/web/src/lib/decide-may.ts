import { type DoorName, WHO_MAY } from "@pejling/contract/who-may";
import { type AccessDecision, type Actor, decideAccess } from "@pejling/domain";
import type { Me } from "./me";

type Place = { readonly kommunekode: string | null; readonly slug: string | null };

/**
 * What the server would answer at a door, from the same table and by the same rule: the page does not offer what would be
 * refused. The server decides all the same. Where no round is named, a link counts as asked about its own.
 */
export function decideMay(me: Me, door: DoorName, place: Place): AccessDecision {
  const about = {
    municipalityId: place.kommunekode,
    slug: place.slug ?? me.link?.slug ?? null,
  };
  return decideAccess(WHO_MAY[door], { actor: toActor(me), about });
}

/** Whether the door opens at all, to everything or to one's own units. */
export function may(me: Me, door: DoorName, place: Place): boolean {
  const decision = decideMay(me, door, place);
  return decision === "allowed" || decision === "ownUnits";
}

function toActor({ person, link: held }: Me): Actor {
  const link = held && { linkId: "", municipalityId: held.kommunekode, slug: held.slug };
  if (person === null) return { kind: "visitor", link, seat: null };
  return {
    kind: "person",
    userId: person.userId,
    sessionId: "",
    name: person.name,
    email: person.email,
    platform: person.platform,
    memberships: person.memberships.map(({ kommunekode, role, unitIds }) => ({
      municipalityId: kommunekode,
      role,
      unitIds,
    })),
    link,
    seat: null,
  };
}

import type { Role } from "../model/maturity-model";

/** What a person may be in one municipality. */
export const MUNICIPAL_ROLES = ["lead", "consultant", "director", "boardMember", "reader"] as const;
export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];

/** What a person may be for the whole installation. */
export const PLATFORM_ROLES = ["operator", "benchmarkOperator"] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** The roles whose own forvaltninger matter: what was said there is theirs to read. */
export const ROLES_WITH_UNITS: readonly MunicipalRole[] = ["director"];

export type Membership = {
  readonly municipalityId: string;
  readonly role: MunicipalRole;
  /** The member's own units, for roles where that matters. */
  readonly unitIds: readonly string[];
};

/** Somebody who holds a link to one published result. */
export type LinkHolder = {
  readonly linkId: string;
  readonly municipalityId: string;
  readonly slug: string;
};

/** Somebody who has a place in a live session: without a name, and without a path to what was voted from it. */
export type SeatHolder = {
  readonly municipalityId: string;
  readonly sessionId: string;
  readonly keyHash: string;
  readonly role: Role;
};

export type Person = {
  readonly kind: "person";
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly platform: readonly PlatformRole[];
  readonly memberships: readonly Membership[];
  readonly link: LinkHolder | null;
  readonly seat: SeatHolder | null;
};

/**
 * Who asks: the machine's own command line, a signed-in person, or anybody, perhaps with a link to a published result or
 * with a place in a live session.
 */
export type Actor =
  | { readonly kind: "system" }
  | Person
  | {
      readonly kind: "visitor";
      readonly link: LinkHolder | null;
      readonly seat: SeatHolder | null;
    };

export const SYSTEM: Actor = { kind: "system" };
export const VISITOR: Actor = { kind: "visitor", link: null, seat: null };

/** The actor's membership of one municipality, else null. */
export function findMembership(actor: Actor, municipalityId: string): Membership | null {
  if (actor.kind !== "person") return null;
  return actor.memberships.find((each) => each.municipalityId === municipalityId) ?? null;
}

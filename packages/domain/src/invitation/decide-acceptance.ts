import { MUNICIPAL_ROLES, type MunicipalRole, ROLES_WITH_UNITS } from "../access/actor";
import type { Member } from "../member/decide-member-change";
import { type InvitationTimes, invitationState } from "./invitation-state";

export type Invited = InvitationTimes & {
  readonly email: string;
  /** As it was stored: a role of another version may be among them. */
  readonly role: string;
  readonly unitIds: readonly string[];
};

export type Acceptance =
  | { readonly kind: "accepted"; readonly role: MunicipalRole; readonly unitIds: readonly string[] }
  /** Expired, revoked, used, or to a role that is no longer known. */
  | { readonly kind: "notValid" }
  | { readonly kind: "forAnother" }
  | { readonly kind: "alreadyMember" }
  /** To a role with units of its own, none of which are there any more. */
  | { readonly kind: "noUnitsLeft" };

/**
 * What comes of accepting an invitation. It is for the address it was sent to and nobody else, works once, and gives what it
 * promised as far as it is still there: a unit removed in the meantime is left out.
 */
export function decideAcceptance(
  invitation: Invited,
  about: {
    readonly now: Date;
    readonly person: { readonly userId: string; readonly email: string };
    readonly members: readonly Member[];
    readonly unitIds: readonly string[];
  },
): Acceptance {
  const { now, person, members } = about;
  const role = findRole(invitation.role);
  if (role === null || invitationState(invitation, now) !== "open") return { kind: "notValid" };
  if (person.email !== invitation.email) return { kind: "forAnother" };
  if (members.some(({ userId }) => userId === person.userId)) return { kind: "alreadyMember" };
  const unitIds = invitation.unitIds.filter((unitId) => about.unitIds.includes(unitId));
  const isEmpty = ROLES_WITH_UNITS.includes(role) && unitIds.length === 0;
  return isEmpty ? { kind: "noUnitsLeft" } : { kind: "accepted", role, unitIds };
}

/** A stored role as one this version knows, else null: it gives nothing. */
export function findRole(stored: string): MunicipalRole | null {
  return MUNICIPAL_ROLES.find((role) => role === stored) ?? null;
}

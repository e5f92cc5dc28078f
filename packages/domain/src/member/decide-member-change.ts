import type { MunicipalRole } from "../access/actor";

/** Somebody with a part in a municipality, as far as it matters who is in charge there. */
export type Member = {
  readonly userId: string;
  /** Null for a stored role that this version does not know: it gives nothing. */
  readonly role: MunicipalRole | null;
  /** False for a person whose account is closed. */
  readonly isActive: boolean;
};

export type MemberChange =
  | { readonly kind: "setRole"; readonly userId: string; readonly role: MunicipalRole }
  | { readonly kind: "remove"; readonly userId: string }
  /** `to` becomes lead and `from` something else, both or neither. */
  | {
      readonly kind: "transfer";
      readonly from: string;
      readonly to: string;
      readonly ownRole: MunicipalRole;
    };

export type MemberDecision = "allowed" | "memberNotFound" | "notLead" | "lastLead";

/**
 * May a municipality's members change like this? Somebody must be in charge afterwards: the last lead can neither become
 * something else nor be removed nor leave. A lead whose account is closed is in charge of nothing and does not count. Where
 * nobody was in charge before (a municipality whose lead has not accepted yet) no change can make that worse. The lead is
 * handed over by whoever has it.
 */
export function decideMemberChange(
  members: readonly Member[],
  change: MemberChange,
): MemberDecision {
  const named = change.kind === "transfer" ? [change.from, change.to] : [change.userId];
  const known = new Set(members.map(({ userId }) => userId));
  if (named.some((userId) => !known.has(userId))) return "memberNotFound";
  if (change.kind === "transfer" && !isLead(members, change.from)) return "notLead";
  const leavesNobody = hasLead(members) && !hasLead(applyChange(members, change));
  return leavesNobody ? "lastLead" : "allowed";
}

function isLead(members: readonly Member[], wanted: string): boolean {
  return members.some(({ userId, role }) => userId === wanted && role === "lead");
}

/** Whether somebody is in charge: a lead who can sign in. */
export function hasLead(members: readonly Member[]): boolean {
  return members.some(({ role, isActive }) => role === "lead" && isActive);
}

function applyChange(members: readonly Member[], change: MemberChange): Member[] {
  switch (change.kind) {
    case "setRole":
      return withRole(members, change);
    case "remove":
      return members.filter(({ userId }) => userId !== change.userId);
    case "transfer":
      return withRole(withRole(members, { userId: change.from, role: change.ownRole }), {
        userId: change.to,
        role: "lead",
      });
  }
}

function withRole(
  members: readonly Member[],
  { userId, role }: { readonly userId: string; readonly role: MunicipalRole },
): Member[] {
  return members.map((member) => (member.userId === userId ? { ...member, role } : member));
}

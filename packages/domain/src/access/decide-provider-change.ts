import { type Membership, PLATFORM_ROLES, type PlatformRole } from "./actor";

/** Who gave a membership: somebody here (an invitation, a lead), or the sign-in provider. */
export const MEMBERSHIP_ORIGINS = ["local", "oidc"] as const;
export type MembershipOrigin = (typeof MEMBERSHIP_ORIGINS)[number];

type Given = Pick<Membership, "role" | "unitIds">;
/** What is stored may be a role that has left the product since. */
type Held = {
  readonly role: string;
  readonly unitIds: readonly string[];
  readonly origin: MembershipOrigin;
};

/**
 * - `none`: what is held is right, or was given here and stays.
 * - `add`, `change`, `remove`: the provider's word.
 * - `keepLead`: the provider would leave the municipality without a lead; the membership stays as it is.
 */
export type ProviderChange = "none" | "add" | "change" | "remove" | "keepLead";

/**
 * What a sign-in does to a person's membership of one municipality. What somebody here has given, the provider neither
 * changes nor takes; what the provider gave follows the provider at each sign-in.
 */
export function decideProviderChange(
  held: Held | null,
  { wanted, isOnlyLead }: { readonly wanted: Given | null; readonly isOnlyLead: boolean },
): ProviderChange {
  if (held === null) return wanted === null ? "none" : "add";
  if (held.origin === "local") return "none";
  if (wanted !== null && isSame(held, wanted)) return "none";
  const losesLead = held.role === "lead" && wanted?.role !== "lead";
  if (losesLead && isOnlyLead) return "keepLead";
  return wanted === null ? "remove" : "change";
}

function isSame(one: Held, other: Given): boolean {
  return (
    one.role === other.role &&
    one.unitIds.length === other.unitIds.length &&
    one.unitIds.every((id) => other.unitIds.includes(id))
  );
}

export type PlatformRoles = {
  readonly held: readonly PlatformRole[];
  /** Which of them the provider gave. */
  readonly given: readonly PlatformRole[];
};

/**
 * The roles for the whole installation after a sign-in: those given here stay, those the provider gave are what it says now.
 * The only operator stays operator, whatever the provider says: somebody must be able to run the installation.
 */
export function decidePlatformRoles(
  { held, given }: PlatformRoles,
  { wanted, isOnlyOperator }: { wanted: readonly PlatformRole[]; isOnlyOperator: boolean },
): PlatformRoles & { readonly keptOperator: boolean } {
  const keptOperator =
    isOnlyOperator &&
    held.includes("operator") &&
    given.includes("operator") &&
    !wanted.includes("operator");
  const fromProvider = keptOperator ? [...wanted, "operator"] : wanted;
  const local = held.filter((role) => !given.includes(role));
  return {
    held: PLATFORM_ROLES.filter((role) => local.includes(role) || fromProvider.includes(role)),
    given: PLATFORM_ROLES.filter((role) => !local.includes(role) && fromProvider.includes(role)),
    keptOperator,
  };
}

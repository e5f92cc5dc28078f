import {
  type Membership,
  MUNICIPAL_ROLES,
  type MunicipalRole,
  PLATFORM_ROLES,
  type PlatformRole,
  ROLES_WITH_UNITS,
} from "./actor";

type ClaimRule = { readonly claim: string; readonly value: string };

/** Whoever has the claim with the value gets the role in the municipality; a role may have left the product since. */
export type MunicipalClaimRule = ClaimRule & {
  readonly kommunekode: string;
  readonly role: string;
  /** The codes of the own units, for roles where that matters. */
  readonly units: readonly string[];
};

export type PlatformClaimRule = ClaimRule & { readonly role: string };

export type ClaimRules = {
  readonly municipal: readonly MunicipalClaimRule[];
  readonly platform: readonly PlatformClaimRule[];
};

export type Claims = Readonly<Record<string, unknown>>;

/** The municipalities that have a place here: unit code → unit id. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

export type MappingProblem =
  | "kommune-ukendt"
  | "rolle-ukendt"
  | "enhed-ukendt"
  | "for-mange-grupper";

export type Mapped = {
  readonly memberships: readonly Membership[];
  readonly platform: readonly PlatformRole[];
  /** Why a rule that fitted gave nothing, each reason once. */
  readonly problems: readonly MappingProblem[];
};

/**
 * What a provider's claims make of a person. A rule fits when the claim is the value, or a list with the value in it. A rule
 * that names an unknown role, municipality or unit gives nothing at all, and the reason is told. A person is one thing in a
 * municipality: of several rules the furthest-reaching role counts (in the order of MUNICIPAL_ROLES), and a director's units
 * from all rules for that role are taken together. Units of a role that has none are left out.
 */
export function mapClaims(
  rules: ClaimRules,
  { claims, places }: { readonly claims: Claims; readonly places: Places },
): Mapped {
  const problems = new Set<MappingProblem>();
  if (isAnyLeftOut(rules, claims)) problems.add("for-mange-grupper");
  const given = rules.municipal
    .filter((rule) => fitsRule(rule, claims))
    .flatMap((rule) => {
      const membership = toMembership(rule, places);
      if (typeof membership !== "string") return [membership];
      problems.add(membership);
      return [];
    });
  const platform = rules.platform.filter((rule) => fitsRule(rule, claims)).map(({ role }) => role);
  if (platform.some((role) => !PLATFORM_ROLES.some((known) => known === role))) {
    problems.add("rolle-ukendt");
  }
  return {
    memberships: joinMemberships(given),
    platform: PLATFORM_ROLES.filter((role) => platform.includes(role)),
    problems: [...problems],
  };
}

/** Whether the person has what the rule asks for. Only exact values count; case matters, as identifiers do. */
export function fitsRule({ claim, value }: ClaimRule, claims: Claims): boolean {
  const held = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return held === value || (Array.isArray(held) && held.includes(value));
}

/**
 * A provider leaves a list out when it is too long for the token and names it under `_claim_names` instead (OpenID Connect
 * Core 1.0, section 5.6.2; Entra ID does so with more than 200 groups). That is not the same as having none.
 */
function isAnyLeftOut(rules: ClaimRules, claims: Claims): boolean {
  const elsewhere = claims._claim_names;
  if (typeof elsewhere !== "object" || elsewhere === null) return false;
  return [...rules.municipal, ...rules.platform].some(
    ({ claim }) => !Object.hasOwn(claims, claim) && Object.hasOwn(elsewhere, claim),
  );
}

function toMembership(rule: MunicipalClaimRule, places: Places): Membership | MappingProblem {
  const role = MUNICIPAL_ROLES.find((known) => known === rule.role);
  if (role === undefined) return "rolle-ukendt";
  const units = places.get(rule.kommunekode);
  if (units === undefined) return "kommune-ukendt";
  const unitIds = rule.units.flatMap((code) => units.get(code) ?? []);
  if (unitIds.length < rule.units.length) return "enhed-ukendt";
  return { municipalityId: rule.kommunekode, role, unitIds: hasUnits(role) ? unitIds : [] };
}

function joinMemberships(given: readonly Membership[]): Membership[] {
  const joined = new Map<string, Membership>();
  for (const each of given) {
    const known = joined.get(each.municipalityId);
    joined.set(each.municipalityId, known === undefined ? each : joinTwo(known, each));
  }
  return [...joined.values()];
}

function joinTwo(one: Membership, other: Membership): Membership {
  if (one.role === other.role) {
    return { ...one, unitIds: [...new Set([...one.unitIds, ...other.unitIds])] };
  }
  return MUNICIPAL_ROLES.indexOf(one.role) < MUNICIPAL_ROLES.indexOf(other.role) ? one : other;
}

function hasUnits(role: MunicipalRole): boolean {
  return ROLES_WITH_UNITS.includes(role);
}

import { MUNICIPAL_ROLES, type MunicipalRole, ROLES_WITH_UNITS } from "@pejling/domain";
import { z } from "zod";
import { municipalityScope } from "./municipality";
import { id, seenVersion } from "./text";

/** What somebody is to be in a municipality, with the own units of those roles that have any. */
export const part = {
  role: z.literal(MUNICIPAL_ROLES),
  unitIds: z.array(id).max(200).readonly(),
};

export function unitsFitRole(given: {
  readonly role: MunicipalRole;
  readonly unitIds: readonly string[];
}): boolean {
  return ROLES_WITH_UNITS.includes(given.role) === given.unitIds.length > 0;
}

export const UNITS_FIT_ROLE = {
  error: "a role with own units has at least one, any other has none",
  path: ["unitIds"],
};

export const saveMemberInput = municipalityScope
  .extend({ userId: id, ...part, seenVersion })
  .refine(unitsFitRole, UNITS_FIT_ROLE);

export const removeMemberInput = municipalityScope.extend({ userId: id });

/** Whoever hands over the lead keeps a part without units of its own. */
export const ROLES_WITHOUT_UNITS = MUNICIPAL_ROLES.filter(
  (role) => !ROLES_WITH_UNITS.includes(role),
);

export const transferLeadInput = municipalityScope.extend({
  userId: id,
  ownRole: z.literal(ROLES_WITHOUT_UNITS),
});

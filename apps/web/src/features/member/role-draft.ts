import { type MunicipalRole, ROLES_WITH_UNITS } from "@pejling/domain";

/** A role as it is being chosen. Units stay chosen while the role is changed to and fro. */
export type RoleDraft = {
  readonly role: MunicipalRole | null;
  readonly unitIds: readonly string[];
};
export type ChosenRole = { readonly role: MunicipalRole; readonly unitIds: string[] };
export type RoleFault = "role" | "unitIds";

export function hasUnits(role: MunicipalRole | null): boolean {
  return role !== null && ROLES_WITH_UNITS.includes(role);
}

/** The first thing that is missing, else null. */
export function findRoleFault({ role, unitIds }: RoleDraft): RoleFault | null {
  if (role === null) return "role";
  return hasUnits(role) && unitIds.length === 0 ? "unitIds" : null;
}

/** What is sent: units only with a role where they matter. */
export function toChosen({ role, unitIds }: RoleDraft): ChosenRole | null {
  if (role === null) return null;
  return { role, unitIds: hasUnits(role) ? [...unitIds] : [] };
}

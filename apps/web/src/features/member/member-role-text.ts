import type { MunicipalRole } from "@pejling/domain";
import { roleText } from "../../lib/role-text";
import { m } from "../../paraglide/messages";

/** A role that this version does not know gives nothing, and is called what it is. */
export function memberRoleText(role: MunicipalRole | null): string {
  return role === null ? m.member_role_unknown() : roleText(role);
}

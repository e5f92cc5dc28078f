import type { Role } from "@pejling/domain";
import { m } from "../../paraglide/messages";

const TEXTS: Readonly<Record<Role, () => string>> = {
  director: m.model_role_director,
  leader: m.model_role_leader,
  employee: m.model_role_employee,
};

export function roleText(role: Role): string {
  return TEXTS[role]();
}

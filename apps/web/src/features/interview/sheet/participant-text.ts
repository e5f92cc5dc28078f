import type { Role } from "@pejling/domain";
import { m } from "../../../paraglide/messages";

export const ROLE_WORDS: Readonly<Record<Role, () => string>> = {
  director: m.interview_role_director,
  leader: m.interview_role_leader,
  employee: m.interview_role_employee,
};

export function participantText({ number }: { readonly number: number }): string {
  return m.interview_participant({ number });
}

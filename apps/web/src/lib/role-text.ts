import type { MunicipalRole, PlatformRole } from "@pejling/domain";
import { m } from "../paraglide/messages";

const TEXTS: Readonly<Record<MunicipalRole | PlatformRole, () => string>> = {
  lead: m.frame_role_lead,
  consultant: m.frame_role_consultant,
  director: m.frame_role_director,
  boardMember: m.frame_role_board_member,
  reader: m.frame_role_reader,
  operator: m.frame_role_operator,
  benchmarkOperator: m.frame_role_benchmark_operator,
};

/** What a role is called, in the middle of a sentence: *leder af målingen*. */
export function roleText(role: MunicipalRole | PlatformRole): string {
  return TEXTS[role]();
}

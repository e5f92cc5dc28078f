import type { MunicipalRole, PlatformRole } from "@pejling/domain";
import { m } from "../paraglide/messages";

const MUNICIPAL: Readonly<Record<MunicipalRole, () => string>> = {
  lead: m.member_role_lead,
  consultant: m.member_role_consultant,
  director: m.member_role_director,
  boardMember: m.member_role_board,
  reader: m.member_role_reader,
};
const PLATFORM: Readonly<Record<PlatformRole, () => string>> = {
  operator: m.member_role_operator,
  benchmarkOperator: m.member_role_benchmark,
};

/** What somebody is in a municipality, as a word in a sentence: *leder af målingen*. */
export function roleText(role: MunicipalRole): string {
  return MUNICIPAL[role]();
}

/** What somebody is for the whole installation: *driftsansvarlig*. */
export function platformRoleText(role: PlatformRole): string {
  return PLATFORM[role]();
}

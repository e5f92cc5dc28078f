import type { MunicipalRole, PlatformRole } from "@pejling/domain";
import { m } from "../../paraglide/messages";

const TEXTS: Readonly<Record<MunicipalRole | PlatformRole, () => string>> = {
  lead: m.account_may_lead,
  consultant: m.account_may_consultant,
  director: m.account_may_director,
  boardMember: m.account_may_board_member,
  reader: m.account_may_reader,
  operator: m.account_may_operator,
  benchmarkOperator: m.account_may_benchmark_operator,
};

export function roleMeaning(role: MunicipalRole | PlatformRole): string {
  return TEXTS[role]();
}

import type { MunicipalRole } from "@pejling/domain";
import { m } from "../../paraglide/messages";

/** One sentence a role. A test holds each sentence to the table the server asks. */
export const ROLE_HINTS: Readonly<Record<MunicipalRole, () => string>> = {
  lead: m.member_hint_lead,
  consultant: m.member_hint_consultant,
  director: m.member_hint_director,
  boardMember: m.member_hint_board,
  reader: m.member_hint_reader,
};

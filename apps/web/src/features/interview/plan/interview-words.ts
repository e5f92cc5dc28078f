import type { RouterOutputs } from "@pejling/api";
import type { Form, InterviewKind, InterviewStatus, Role } from "@pejling/domain";
import { formatList } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";

export type PlannedInterview = RouterOutputs["interview"]["list"]["interviews"][number];
export type PlanUnit = RouterOutputs["interview"]["list"]["units"][number];

export const KIND_WORDS: Readonly<Record<InterviewKind, () => string>> = {
  group: m.interview_kind_group,
  director: m.interview_kind_director,
  survey: m.interview_kind_survey,
  documentReview: m.interview_kind_document_review,
};
export const STATUS_WORDS: Readonly<Record<InterviewStatus, () => string>> = {
  planned: m.interview_status_planned,
  held: m.interview_status_held,
  cancelled: m.interview_status_cancelled,
};
export const FORM_WORDS: Readonly<Record<Form, () => string>> = {
  full: m.interview_form_full,
  short: m.interview_form_short,
};
const COUNT_WORDS: Readonly<Record<Role, (inputs: { count: number }) => string>> = {
  director: m.interview_directors,
  leader: m.interview_leaders,
  employee: m.interview_employees,
};

/** *2 ledere og 3 medarbejdere*; null where nobody is on the list yet. */
export function describeParticipants(participants: readonly { readonly role: Role }[]) {
  const roles: readonly Role[] = ["director", "leader", "employee"];
  const parts = roles.flatMap((role) => {
    const count = participants.filter((each) => each.role === role).length;
    return count === 0 ? [] : [COUNT_WORDS[role]({ count })];
  });
  return parts.length === 0 ? null : formatList(parts);
}

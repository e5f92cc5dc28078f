import type { AssessmentStatus, MunicipalRole, PlatformRole } from "@pejling/domain";
import { formatDateTime } from "../../lib/formatters";
import { roleText } from "../../lib/role-text";
import { statusText } from "../../lib/status-text";
import { m } from "../../paraglide/messages";
import { actionText } from "./action-texts";
import type { Entry } from "./audit-types";
import { shortBrowser } from "./short-browser";

const NO_ACCESS = ["NOT_ALLOWED", "MUNICIPALITY_NOT_FOUND", "SIGN_IN_REQUIRED"];
const WRONG_SECRET = [
  ...["SIGN_IN_FAILED", "PASSWORD_WRONG", "CODE_WRONG", "LINK_NOT_VALID", "CONFIRMATION_WRONG"],
];

export function actorText({ actorKind, actorName }: Entry): string {
  switch (actorKind) {
    case "person":
      return actorName ?? m.audit_who_erased();
    case "link":
      return m.audit_who_link();
    case "visitor":
      return m.audit_who_visitor();
    case "system":
      return m.audit_who_system();
  }
}

export function outcomeText(outcome: string): string {
  if (outcome === "done") return m.audit_outcome_done();
  if (NO_ACCESS.includes(outcome)) return m.audit_outcome_no_access();
  if (WRONG_SECRET.includes(outcome)) return m.audit_outcome_wrong_secret();
  if (outcome === "ACCOUNT_LOCKED") return m.audit_outcome_locked();
  if (outcome === "BAD_REQUEST") return m.audit_outcome_input();
  if (outcome === "INTERNAL_SERVER_ERROR") return m.audit_outcome_failed();
  return outcome.endsWith("_NOT_FOUND") ? m.audit_outcome_gone() : m.audit_outcome_other();
}

/** What was touched, as far as its ids mean something to a reader: *måling 2026-1 · interview 7*. */
export function targetText({ target, action }: Pick<Entry, "target" | "action">): string {
  const { slug, number, questionId, theme, themeId, unit, code, role, to, modelId, version } =
    target;
  const isRound = slug !== undefined && !action.startsWith("strategy.");
  const parts = [
    isRound ? m.audit_about_round({ slug: String(slug) }) : slug,
    number !== undefined && m.audit_about_interview({ number: String(number) }),
    ...[questionId, theme ?? themeId, unit ?? code],
    isRole(role) && m.audit_about_role({ role: roleText(role) }),
    isStatus(to) && m.audit_about_status({ status: statusText(to) }),
    modelId !== undefined && [modelId, version].filter(Boolean).join(" "),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Where it came from: the address and the program, as far as they are known. */
export function fromText({ ip, userAgent }: Pick<Entry, "ip" | "userAgent">): string {
  return [ip, shortBrowser(userAgent)].filter(Boolean).join(" · ") || m.audit_unknown_from();
}

export function toCsvRow(entry: Entry) {
  return [
    entry.number,
    formatDateTime(entry.at),
    actorText(entry),
    actionText(entry.action),
    targetText(entry),
    outcomeText(entry.outcome),
    entry.ip,
    shortBrowser(entry.userAgent),
  ];
}

function isRole(value: unknown): value is MunicipalRole | PlatformRole {
  return (
    typeof value === "string" &&
    ["lead", "consultant", "director", "boardMember", "reader", "operator"].includes(value)
  );
}

function isStatus(value: unknown): value is AssessmentStatus {
  return typeof value === "string" && ["draft", "open", "review", "closed"].includes(value);
}

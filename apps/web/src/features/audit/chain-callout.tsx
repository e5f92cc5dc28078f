import { Callout } from "../../components/callout";
import { formatDateTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { AuditPage } from "./audit-types";

type Problem = Exclude<AuditPage["verified"], true>;

const PROBLEMS: Readonly<Record<Problem["problem"], (blanks: { number: number }) => string>> = {
  changed: m.audit_chain_changed,
  missing: m.audit_chain_missing,
  broken: m.audit_chain_broken,
};

/** Whether the trail is as it was written, in words. */
export function ChainCallout({ verified, verifiedAt }: Pick<AuditPage, "verified" | "verifiedAt">) {
  if (verified === true) {
    return (
      <Callout tone="success" title={m.audit_chain_ok_title()}>
        {m.audit_chain_ok({ when: formatDateTime(verifiedAt) })}
      </Callout>
    );
  }
  const { number, problem } = verified;
  return (
    <Callout tone="error" title={m.audit_chain_bad_title()}>
      {PROBLEMS[problem]({ number })} {m.audit_chain_next()}
    </Callout>
  );
}

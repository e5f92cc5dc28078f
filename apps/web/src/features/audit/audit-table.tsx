import { DataTable } from "../../components/data-table";
import { formatDate, formatTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { actionText } from "./action-texts";
import type { Entry } from "./audit-types";
import { actorText, fromText, outcomeText, targetText } from "./entry-texts";

export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <DataTable
      caption={m.audit_caption()}
      isCaptionHidden
      rows={entries}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: "time",
          header: m.audit_column_time(),
          value: ({ at }) => at,
          render: ({ at, number }) => (
            <>
              <span className="audit-time">
                {formatDate(at)} {formatTime(at)}
              </span>
              <span className="pj-sub audit-below">{m.audit_line({ number })}</span>
            </>
          ),
        },
        { key: "who", header: m.audit_column_who(), value: actorText },
        {
          key: "action",
          header: m.audit_column_action(),
          value: ({ action }) => actionText(action),
          isRowHeader: true,
          render: (entry) => (
            <>
              {actionText(entry.action)}
              <span className="pj-sub audit-below">{targetText(entry)}</span>
            </>
          ),
        },
        {
          key: "outcome",
          header: m.audit_column_outcome(),
          value: ({ outcome }) => outcomeText(outcome),
          render: ({ outcome }) => (
            <span className={outcome === "done" ? "" : "audit-refused"}>
              {outcomeText(outcome)}
            </span>
          ),
        },
        {
          key: "from",
          header: m.audit_column_from(),
          value: fromText,
          render: (entry) => <span className="audit-from">{fromText(entry)}</span>,
        },
      ]}
    />
  );
}

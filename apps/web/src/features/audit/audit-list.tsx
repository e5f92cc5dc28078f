import { formatDate, formatTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { actionText } from "./action-texts";
import type { Entry } from "./audit-types";
import { actorText, fromText, outcomeText, targetText } from "./entry-texts";

/** The trail on a phone: a line of it in as few lines as it takes. */
export function AuditList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="audit-list" aria-label={m.audit_caption()}>
      {entries.map((entry) => (
        <li key={entry.number}>
          <span className="audit-list__action">{actionText(entry.action)}</span>
          {entry.outcome !== "done" && (
            <span className="audit-refused">{outcomeText(entry.outcome)}</span>
          )}
          <span>{[actorText(entry), targetText(entry)].filter(Boolean).join(" · ")}</span>
          <span className="pj-sub audit-from">
            {formatDate(entry.at)} {formatTime(entry.at)} · {fromText(entry)} ·{" "}
            {m.audit_line({ number: entry.number })}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@tanstack/react-router";
import { m } from "../../../paraglide/messages";
import { KIND_WORDS } from "../plan/interview-words";
import { formatPlanned } from "../plan/planned-time";
import { Clock } from "./clock";
import { QueueButton } from "./queue-button";
import { useSheet } from "./sheet-context";

/** Whose interview this is, and how the time goes. */
export function SheetHead() {
  const { data, address } = useSheet();
  const { interview } = data;
  const { kommunekode, slug } = address;
  const kind = KIND_WORDS[interview.kind]();
  return (
    <div className="interview-head">
      <p className="pj-sub">
        {m.interview_number_of({ kind, number: interview.number, total: data.interviewCount })}
        {interview.plannedAt !== null && (
          <>
            <br />
            {formatPlanned(interview.plannedAt, interview.durationMinutes)}
          </>
        )}
      </p>
      <p className="interview-head__title">
        <Link
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
          params={{ kommunekode, slug, number: String(address.number) }}
        >
          {interview.title}
        </Link>
      </p>
      <Clock />
      <QueueButton />
    </div>
  );
}

import type { RouterOutputs } from "@pejling/api";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Skeleton } from "../../../components/skeleton";
import { formatCount, formatDateTime } from "../../../lib/formatters";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import type { RoundAddress } from "./place-link";

type Change = RouterOutputs["assessment"]["changes"][number];

const TEXTS: Readonly<
  Record<Change["kind"], (blanks: { count: number; shown: string }) => string>
> = {
  rating: m.assessment_change_rating,
  consensus: m.assessment_change_consensus,
  validation: m.assessment_change_validation,
  note: m.assessment_change_note,
  evidence: m.assessment_change_evidence,
  challenge: m.assessment_change_challenge,
};

export function Changes({ round }: { round: RoundAddress }) {
  const trpc = useTRPC();
  const { data: changes } = useQuery(trpc.assessment.changes.queryOptions(round));
  return (
    <section aria-labelledby="aendringer">
      <h2 id="aendringer">{m.assessment_changes_title()}</h2>
      {changes === undefined && <Skeleton />}
      {changes?.length === 0 && <p className="overview-plain">{m.assessment_changes_none()}</p>}
      <ul className="overview-changes">
        {changes?.map((change) => (
          <li
            key={`${change.kind} ${change.interviewNumber} ${change.unitName} ${change.changedAt}`}
          >
            <span>
              {TEXTS[change.kind]({ count: change.count, shown: formatCount(change.count) })}
              {change.unitName !== null && ` · ${change.unitName}`}
              {change.interviewNumber !== null && (
                <>
                  {" · "}
                  <Link
                    to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
                    params={{ ...round, number: String(change.interviewNumber) }}
                  >
                    {m.assessment_change_in_interview({ number: change.interviewNumber })}
                  </Link>
                </>
              )}
            </span>
            <span className="pj-sub">{formatDateTime(change.changedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

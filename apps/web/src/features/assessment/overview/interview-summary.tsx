import { Link } from "@tanstack/react-router";
import { Progress } from "../../../components/progress";
import { formatCount } from "../../../lib/formatters";
import { useMay } from "../../../lib/use-may";
import { m } from "../../../paraglide/messages";
import { countInterviews } from "./count-interviews";
import type { Overview } from "./overview-types";
import { PlaceLink, type RoundAddress } from "./place-link";
import { toPlannedText } from "./step-texts";

const SHOWN = 3;

type InterviewSummaryProps = { readonly round: RoundAddress; readonly overview: Overview };

export function InterviewSummary({ round, overview }: InterviewSummaryProps) {
  const counts = countInterviews(overview);
  const mayOpen = useMay("interview.list", round.kommunekode);
  return (
    <section aria-labelledby="interview">
      <h2 id="interview">{m.assessment_interviews_title()}</h2>
      {counts.total === 0 ? (
        <p className="overview-plain">
          {m.assessment_interviews_none()}{" "}
          {mayOpen && (
            <Link to="/kommuner/$kommunekode/maalinger/$slug/interview" params={round}>
              {m.assessment_interviews_plan()}
            </Link>
          )}
        </p>
      ) : (
        <>
          <Progress
            label={m.assessment_interviews_held({ held: counts.held, total: counts.total })}
            value={counts.held}
            max={counts.total}
          />
          <p className="pj-sub overview-facts">
            {[
              m.assessment_interviews_participants({ count: counts.participants }),
              m.assessment_interviews_ratings({
                count: counts.ratings,
                shown: formatCount(counts.ratings),
              }),
              counts.cancelled > 0 &&
                m.assessment_interviews_cancelled({ count: counts.cancelled }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Coming round={round} overview={overview} />
          {mayOpen && (
            <p className="overview-links">
              <Link to="/kommuner/$kommunekode/maalinger/$slug/interview" params={round}>
                {m.assessment_interviews_see()}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Coming({ round, overview }: InterviewSummaryProps) {
  const planned = overview.interviews
    .filter(({ status }) => status === "planned")
    .toSorted((left, right) => (left.plannedAt ?? "9").localeCompare(right.plannedAt ?? "9"))
    .slice(0, SHOWN);
  if (planned.length === 0) return null;
  return (
    <>
      <h3 className="overview-coming__title">{m.assessment_interviews_coming()}</h3>
      <ul className="overview-coming">
        {planned.map(({ number, title, plannedAt }) => (
          <li key={number}>
            <PlaceLink round={round} place={{ kind: "interview", number }}>
              {number}. {title}
            </PlaceLink>
            <span className="pj-sub">
              {plannedAt === null ? m.assessment_interviews_undated() : toPlannedText(plannedAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import { useMay } from "../../../lib/use-may";
import { m } from "../../../paraglide/messages";
import type { RoundAddress } from "./place-link";

type OwnStepsProps = { readonly round: RoundAddress; readonly isClosed: boolean };

/** What there is to do for who reads the assessment and does not run it. */
export function OwnSteps({ round, isClosed }: OwnStepsProps) {
  const maySetTargets = useMay("target.save", round.kommunekode) && !isClosed;
  return (
    <section aria-labelledby="det-naeste">
      <h2 id="det-naeste">{m.assessment_next_title()}</h2>
      <ol className="overview-next">
        <li>
          <Link
            className="overview-next__link"
            to="/kommuner/$kommunekode/maalinger/$slug/resultater"
            params={round}
          >
            <span className="overview-next__title">
              {isClosed ? m.assessment_next_read() : m.assessment_own_follow()}
            </span>
            <span className="overview-next__why">
              {isClosed ? m.assessment_own_read_why() : m.assessment_own_follow_why()}
            </span>
          </Link>
        </li>
        {maySetTargets && (
          <li>
            <Link
              className="overview-next__link"
              to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
              params={round}
              hash="maal"
            >
              <span className="overview-next__title">{m.assessment_own_targets()}</span>
              <span className="overview-next__why">{m.assessment_own_targets_why()}</span>
            </Link>
          </li>
        )}
      </ol>
    </section>
  );
}

import { Link } from "@tanstack/react-router";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import type { Current } from "./use-current";

const EXACT = { exact: true, includeSearch: false } as const;
const BELOW = { exact: false, includeSearch: false } as const;

/** One row of places; at the foot of the screen on a phone. */
export function Places({ current }: { current: Current }) {
  const { municipality, assessment } = current;
  return (
    <nav className="pj-places" aria-label={m.frame_places()}>
      {municipality !== null && assessment !== null ? (
        <RoundPlaces kommunekode={municipality.kommunekode} slug={assessment.slug} />
      ) : (
        <Link to="/kommuner" activeOptions={BELOW}>
          {m.frame_municipalities()}
        </Link>
      )}
      <Link to="/strategier" activeOptions={BELOW}>
        {m.frame_strategies()}
      </Link>
    </nav>
  );
}

function RoundPlaces(params: { kommunekode: string; slug: string }) {
  const maySeeOverview = useMay("assessment.overview", params.kommunekode);
  const maySeeInterviews = useMay("interview.list", params.kommunekode);
  return (
    <>
      {maySeeOverview && (
        <Link to="/kommuner/$kommunekode/maalinger/$slug" params={params} activeOptions={EXACT}>
          {m.frame_overview()}
        </Link>
      )}
      {maySeeInterviews && (
        <Link
          to="/kommuner/$kommunekode/maalinger/$slug/interview"
          params={params}
          activeOptions={BELOW}
        >
          {m.frame_interview()}
        </Link>
      )}
      <Link
        to="/kommuner/$kommunekode/maalinger/$slug/resultater"
        params={params}
        activeOptions={BELOW}
      >
        {m.frame_results()}
      </Link>
    </>
  );
}

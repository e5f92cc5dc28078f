import { Link } from "@tanstack/react-router";
import { type PlaceRow, toPlaceRows } from "./place-rows";
import type { NamePlace } from "./privacy-types";

type PlaceListProps = { readonly kommunekode: string; readonly places: readonly NamePlace[] };

export function PlaceList({ kommunekode, places }: PlaceListProps) {
  return (
    <ul className="privacy-places">
      {toPlaceRows(places).map((row) => (
        <li key={row.key}>
          <span className="privacy-places__kind">{row.kind}</span>
          <span>
            <PlaceLink kommunekode={kommunekode} row={row} />
            {row.remark !== "" && <span className="pj-sub"> ({row.remark})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ kommunekode, row }: { readonly kommunekode: string; readonly row: PlaceRow }) {
  const { slug, interview, questionId, where } = row;
  if (interview === null) {
    return (
      <Link to="/kommuner/$kommunekode/maalinger/$slug/opsaetning" params={{ kommunekode, slug }}>
        {where}
      </Link>
    );
  }
  const number = String(interview);
  return questionId === null ? (
    <Link
      to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
      params={{ kommunekode, slug, number }}
    >
      {where}
    </Link>
  ) : (
    <Link
      to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId"
      params={{ kommunekode, slug, number, questionId }}
    >
      {where}
    </Link>
  );
}

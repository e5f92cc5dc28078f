import { Link } from "@tanstack/react-router";
import { Tag } from "../../components/tag";
import { statusText } from "../../lib/status-text";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import type { Standing } from "./standing";

const SHOWN = 3;

export function RoundLinks({ standing }: { standing: Standing }) {
  const { kommunekode, rounds } = standing;
  const mayCreate = useMay("assessment.create", kommunekode);
  const maySee = useMay("municipality.get", kommunekode);
  if (!maySee) return <span className="pj-sub">{m.municipality_no_role()}</span>;
  if (rounds.length === 0) {
    return !mayCreate ? (
      m.municipality_rounds_empty_title()
    ) : (
      <Link to="/kommuner/$kommunekode/ny-maaling" params={{ kommunekode }}>
        {m.municipality_new_round()}
      </Link>
    );
  }
  const more = rounds.length - SHOWN;
  return (
    <ul className="municipality-rounds">
      {rounds.slice(0, SHOWN).map(({ slug, name, status }) => (
        <li key={slug}>
          <Link to="/kommuner/$kommunekode/maalinger/$slug" params={{ kommunekode, slug }}>
            {name}
          </Link>
          <Tag tone={status === "open" || status === "review" ? "strong" : "plain"}>
            {statusText(status)}
          </Tag>
        </li>
      ))}
      {more > 0 && <li className="pj-sub">{m.municipality_more_rounds({ count: more })}</li>}
    </ul>
  );
}

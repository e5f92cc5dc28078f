import { Link } from "@tanstack/react-router";
import { LevelSwatch } from "../../../components/level-swatch";
import { formatPercent } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import { levelWord } from "../level-words";
import type { Overview } from "./overview-types";
import type { RoundAddress } from "./place-link";

type OverallLevelProps = {
  readonly round: RoundAddress;
  readonly overall: Overview["overall"];
  readonly words: readonly string[];
};

export function OverallLevel({ round, overall, words }: OverallLevelProps) {
  const { score, percentToTarget } = overall;
  return (
    <section aria-labelledby="niveau">
      <h2 id="niveau">{m.assessment_level_title()}</h2>
      {score === null ? (
        <p className="overview-plain">{m.assessment_level_none()}</p>
      ) : (
        <>
          <p className="overview-level">
            <LevelSwatch level={score} word={levelWord(score, words)} />
            {percentToTarget !== null && (
              <span className="pj-sub">
                {m.assessment_level_to_target({ share: formatPercent(percentToTarget) })}
              </span>
            )}
          </p>
          <p className="overview-links">
            <Link
              to="/kommuner/$kommunekode/maalinger/$slug/resultater"
              params={round}
              search={{ panel: "regnestykke" }}
            >
              {m.assessment_level_how()}
            </Link>
            <Link to="/kommuner/$kommunekode/maalinger/$slug/resultater" params={round}>
              {m.assessment_level_results()}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

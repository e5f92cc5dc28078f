import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { formatExact, weightedMeanText } from "./arithmetic";
import { bandText } from "./confidence-text";
import type { LadderProps } from "./ladder-props";
import { LadderStep } from "./ladder-step";
import { toLicenceRows } from "./licence-rows";
import { licenceText } from "./licence-text";
import { SubjectLink } from "./subject-link";
import { reasonText } from "./words";

export function ThemeLadder({ explanation, names, result, confidence }: LadderProps<"theme">) {
  const { theme, units, denominator, score, lowest, highest } = explanation;
  const terms = units.flatMap((unit) =>
    unit.score === null ? [] : [{ value: unit.score, weight: unit.weight }],
  );
  const licence = toLicenceRows(result).find((row) => row.theme === theme);
  const band = confidence?.themes.find((row) => row.theme === theme);
  const target = result.themes.find((row) => row.theme === theme)?.target ?? null;
  return (
    <ol className="results-ladder">
      <LadderStep title={m.results_step_units()}>
        <ul className="results-questions">
          {units.map(({ unit, weight, score: level, reason }) => (
            <li key={unit}>
              <div className="results-questions__head">
                <SubjectLink subject={{ unit, theme }}>{names.unit(unit)}</SubjectLink>
                <b>{level === null ? "–" : formatExact(level)}</b>
              </div>
              <p className="pj-sub">
                {level === null
                  ? m.results_unit_left({ reason: reasonText(reason) })
                  : m.results_weight({ weight: formatExact(weight) })}
              </p>
            </li>
          ))}
        </ul>
      </LadderStep>
      <LadderStep title={m.results_step_mean()}>
        {score === null ? (
          <p>{m.results_theme_no_score()}</p>
        ) : (
          <>
            <p className="results-sum">
              {weightedMeanText({ terms, divisor: denominator, result: score })}
            </p>
            <p className="pj-sub">{m.results_sum_reading_units()}</p>
          </>
        )}
      </LadderStep>
      <LadderStep title={m.results_step_spread()}>
        <p>
          {m.results_spread_units({ lowest: formatLevel(lowest), highest: formatLevel(highest) })}
        </p>
        {licence && <p>{licenceText(licence)}</p>}
        {band && <p>{m.results_band_of({ band: bandText(band.band, band.reason) })}</p>}
      </LadderStep>
      {target !== null && (
        <LadderStep title={m.results_step_target({ level: formatExact(target.level) })}>
          <p>{target.reason}</p>
        </LadderStep>
      )}
      <LadderStep title={m.results_step_up()}>
        <p>
          <SubjectLink subject={{ unit: null, theme: null }}>
            {m.results_up_to_overall()}
          </SubjectLink>
        </p>
      </LadderStep>
    </ol>
  );
}

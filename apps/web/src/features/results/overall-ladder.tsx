import { formatLevel, formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { formatExact, meanText, shareText } from "./arithmetic";
import { bandText } from "./confidence-text";
import type { LadderProps } from "./ladder-props";
import { LadderStep } from "./ladder-step";
import { SubjectLink } from "./subject-link";

export function OverallLadder({ explanation, names, confidence }: LadderProps<"overall">) {
  const { themes, score, targets, missing, wanted, percentToTarget } = explanation;
  const scores = themes.flatMap((row) => row.score ?? []);
  const rules = confidence?.sensitivity.overall;
  return (
    <ol className="results-ladder">
      <LadderStep title={m.results_step_themes()}>
        <ul className="results-questions">
          {themes.map((row) => (
            <li key={row.theme} className="results-questions__head">
              <SubjectLink subject={{ unit: null, theme: row.theme }}>
                {names.theme(row.theme)}
              </SubjectLink>
              <b>{row.score === null ? "–" : formatExact(row.score)}</b>
            </li>
          ))}
        </ul>
      </LadderStep>
      <LadderStep title={m.results_step_plain_mean()}>
        {score === null ? (
          <p>{m.results_overall_no_score()}</p>
        ) : (
          <p className="results-sum">{meanText(scores, score)}</p>
        )}
        {confidence?.overall && (
          <p>{m.results_band_of({ band: bandText(confidence.overall, null) })}</p>
        )}
        {rules && (
          <p>
            {m.results_overall_rules({
              min: formatLevel(rules.min),
              geometric: formatLevel(rules.geometricMean),
              equal: formatLevel(rules.equalWeights),
            })}
          </p>
        )}
        <p className="pj-sub">{m.results_overall_careful()}</p>
      </LadderStep>
      <LadderStep title={m.results_share_title()}>
        {percentToTarget === null ? (
          <p>{m.results_share_none()}</p>
        ) : (
          <>
            <ul className="results-questions">
              {targets.map(({ theme, target, score: level, missing: left }) => (
                <li key={theme}>
                  <div className="results-questions__head">
                    <span>{names.theme(theme)}</span>
                    <b>{left === null ? "–" : formatExact(left)}</b>
                  </div>
                  <p className="pj-sub">
                    {level === null
                      ? m.results_target_not_counted({ target: formatExact(target) })
                      : m.results_target_missing({
                          target: formatExact(target),
                          level: formatExact(level),
                        })}
                  </p>
                </li>
              ))}
            </ul>
            <p className="results-sum">{shareText({ missing, wanted, result: percentToTarget })}</p>
            <p>{m.results_share_reading({ share: formatPercent(percentToTarget) })}</p>
          </>
        )}
      </LadderStep>
    </ol>
  );
}

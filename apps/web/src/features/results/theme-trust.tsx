import { Spinner } from "../../components/spinner";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { toConfidenceRows } from "./confidence-rows";
import { bandText, evidenceText, reordersText, rolesText } from "./confidence-text";
import { toLicenceRows } from "./licence-rows";
import { licenceText } from "./licence-text";
import type { Confidence, Result } from "./results-types";

type ThemeTrustProps = {
  readonly result: Result;
  readonly theme: string;
  readonly confidence: Confidence | null;
};

/** How far the theme's number can be trusted, in sentences. */
export function ThemeTrust({ result, theme, confidence }: ThemeTrustProps) {
  const licence = toLicenceRows(result).find((row) => row.theme === theme);
  const rows = confidence === null ? [] : toConfidenceRows(result, confidence);
  const row = rows.find((entry) => entry.theme === theme);
  const rules = confidence?.sensitivity.themes.find((entry) => entry.theme === theme);
  return (
    <section className="pj-section pj-keep results-trust">
      <h2>{m.results_confidence_title()}</h2>
      {licence && <p>{licenceText(licence)}</p>}
      {row === undefined ? (
        <Spinner label={m.results_confidence_loading()} />
      ) : (
        <>
          <p>{m.results_band_of({ band: bandText(row.band, row.reason) })}</p>
          <p>{rolesText(row)}</p>
          <p>{evidenceText(row.evidence)}</p>
          {rules && (
            <p>
              {m.results_overall_rules({
                min: formatLevel(rules.min),
                geometric: formatLevel(rules.geometricMean),
                equal: formatLevel(rules.equalWeights),
              })}{" "}
              {reordersText(row.reorders)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

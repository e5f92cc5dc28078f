import { Progress } from "../../components/progress";
import { formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Result } from "./results-types";
import { SubjectLink } from "./subject-link";

/** How far towards the targets, and how that is counted. */
export function TargetShare({ result }: { result: Result }) {
  const { percentToTarget } = result.overall;
  const targets = result.themes.filter(({ target }) => target !== null).length;
  return (
    <section className="pj-figure results-share">
      <h2>{m.results_share_title()}</h2>
      {percentToTarget === null ? (
        <p className="pj-sub">{m.results_share_none()}</p>
      ) : (
        <>
          <p className="results-share__number">{formatPercent(percentToTarget)}</p>
          <Progress label={m.results_share_label()} value={percentToTarget} max={1} isLabelHidden />
          <p>{m.results_share_how({ count: targets })}</p>
          <p className="pj-no-print">
            <SubjectLink subject={{ unit: null, theme: null }}>{m.results_how()}</SubjectLink>
          </p>
        </>
      )}
    </section>
  );
}

import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import type { Overview } from "./overview-types";
import { PlaceLink, type RoundAddress } from "./place-link";
import { toStepText } from "./step-texts";

type NextStepsProps = {
  readonly round: RoundAddress;
  readonly overview: Overview;
  readonly names: Names;
};

export function NextSteps({ round, overview, names }: NextStepsProps) {
  const { interviews, nextSteps } = overview;
  return (
    <section aria-labelledby="det-naeste">
      <h2 id="det-naeste">{m.assessment_next_title()}</h2>
      <ol className="overview-next">
        {nextSteps.map((step) => {
          const { title, why, place } = toStepText(step, { names, interviews });
          return (
            <li key={title}>
              <PlaceLink round={round} place={place} className="overview-next__link">
                <span className="overview-next__title">{title}</span>
                <span className="overview-next__why">{why}</span>
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

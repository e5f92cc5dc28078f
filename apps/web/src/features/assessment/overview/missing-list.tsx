import type { Missing } from "@pejling/domain";
import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import { type MissingItem, toMissingItems } from "./missing-items";
import { PlaceLink, type RoundAddress } from "./place-link";
import "./missing.css";

type MissingListProps = {
  readonly round: RoundAddress;
  readonly missing: readonly Missing[];
  readonly names: Names;
};

export function MissingList({ round, missing, names }: MissingListProps) {
  const items = toMissingItems(missing, names);
  return (
    <section aria-labelledby="mangler">
      <h2 id="mangler">{m.assessment_missing_title()}</h2>
      {items.length === 0 && <p className="missing-none">{m.assessment_missing_none()}</p>}
      <MissingItems
        round={round}
        title={m.assessment_missing_blocking()}
        items={items.filter(({ blocks }) => blocks)}
      />
      <MissingItems
        round={round}
        title={m.assessment_missing_acceptable()}
        items={items.filter(({ blocks }) => !blocks)}
      />
    </section>
  );
}

type MissingItemsProps = {
  readonly round: RoundAddress;
  readonly title: string;
  readonly items: readonly MissingItem[];
};

function MissingItems({ round, title, items }: MissingItemsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="missing-title">{title}</h3>
      <ul className="missing-items">
        {items.map(({ key, text, place }) => (
          <li key={key}>
            <PlaceLink round={round} place={place}>
              {text}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { ItemState } from "@pejling/domain";
import { STATE_TEXTS } from "./words";

const SIGNS: Readonly<Record<ItemState, string>> = {
  suggested: "○",
  confirmed: "✓",
  corrected: "✎",
  rejected: "✕",
};

/** A sign and the word for it: never the colour alone. */
export function StateMark({ state }: { state: ItemState }) {
  return (
    <span className={`strategy-state strategy-state--${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {STATE_TEXTS[state]()}
    </span>
  );
}

import type { Names } from "./names";
import type { Confidence, Explanation, Result } from "./results-types";

/** What every rung of "Sådan er det regnet ud" is told. */
export type LadderProps<Kind extends Explanation["kind"]> = {
  readonly explanation: Extract<Explanation, { kind: Kind }>["explanation"];
  readonly names: Names;
  readonly result: Result;
  readonly confidence: Confidence | null;
};

import type { Names } from "../names";
import type { CoverageRow } from "./coverage-rows";
import type { RoundAddress } from "./place-link";

export type CoverageProps = {
  readonly round: RoundAddress;
  readonly rows: readonly CoverageRow[];
  readonly names: Names;
};

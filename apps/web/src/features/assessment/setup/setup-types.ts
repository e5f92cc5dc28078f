import type { RouterOutputs } from "@pejling/api";
import type { Names, Outline } from "../names";
import type { RoundAddress } from "../overview/place-link";

export type Setup = RouterOutputs["assessment"]["setup"];
export type Target = Setup["targets"][number];
export type Baseline = Setup["baselines"][number];
export type SectionProps = {
  readonly round: RoundAddress;
  readonly setup: Setup;
  readonly outline: Outline;
  readonly names: Names;
  readonly isClosed: boolean;
};

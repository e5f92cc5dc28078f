import type { RouterOutputs } from "@pejling/api";
import type { Names, Outline } from "../names";
import type { RoundAddress } from "../overview/place-link";
import type { MayTarget } from "./use-target-reach";

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

/** Targets may be another's to set than the rest of the setup. */
export type TargetsProps = SectionProps & { readonly mayTarget: MayTarget };

/** Which target is being written: a theme's own, one for a unit (empty: not chosen yet), or none. */
export type TargetEdit = {
  readonly themeId: string;
  readonly targetId: string | null;
  readonly isForUnit: boolean;
};

export type TargetFormProps = TargetsProps & {
  readonly themeId: string;
  readonly target: Target | null;
  readonly isForUnit: boolean;
  readonly onDone: () => void;
};

export type BaselineFormProps = SectionProps & {
  readonly baseline: Baseline | null;
  readonly onDone: () => void;
};

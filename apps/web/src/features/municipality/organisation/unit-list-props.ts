import type { Unit } from "@pejling/domain";
import type { UnitNode } from "./to-unit-tree";
import type { UnitTask } from "./unit-task";
import type { useUnitActions } from "./use-unit-actions";

export type UnitListProps = {
  readonly nodes: readonly UnitNode[];
  readonly units: readonly Unit[];
  readonly actions: ReturnType<typeof useUnitActions>;
  readonly mayEdit: boolean;
  readonly onTask: (task: UnitTask) => void;
};

import type { Unit } from "@pejling/domain";
import type { UnitField } from "./unit-draft";

export type UnitTask =
  | { readonly kind: "add"; readonly parentId: string | null }
  | { readonly kind: "edit"; readonly unit: Unit; readonly focus?: UnitField };

export type UnitFormProps = {
  readonly kommunekode: string;
  readonly units: readonly Unit[];
  readonly task: UnitTask;
  readonly onClose: () => void;
};

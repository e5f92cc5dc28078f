import type { Unit } from "@pejling/domain";
import { Dialog } from "../../../components/dialog";
import { m } from "../../../paraglide/messages";
import type { UnitField } from "./unit-draft";
import { UnitForm } from "./unit-form";

export type UnitTask =
  | { readonly kind: "add"; readonly parentId: string | null }
  | { readonly kind: "edit"; readonly unit: Unit; readonly focus?: UnitField };

type UnitDialogProps = {
  readonly kommunekode: string;
  readonly units: readonly Unit[];
  readonly task: UnitTask | null;
  readonly onClose: () => void;
};

export function UnitDialog({ task, ...rest }: UnitDialogProps) {
  const title =
    task?.kind === "edit"
      ? m.municipality_form_edit_title({ name: task.unit.name })
      : m.municipality_form_new_title();
  return (
    <Dialog title={title} isOpen={task !== null} onClose={rest.onClose}>
      {task !== null && <UnitForm task={task} {...rest} />}
    </Dialog>
  );
}

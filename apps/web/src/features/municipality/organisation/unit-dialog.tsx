import type { Unit } from "@pejling/domain";
import { Dialog } from "../../../components/dialog";
import { m } from "../../../paraglide/messages";
import { UnitForm } from "./unit-form";
import type { UnitTask } from "./unit-task";

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

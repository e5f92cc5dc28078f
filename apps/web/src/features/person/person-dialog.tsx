import { ConfirmDialog } from "../../components/confirm-dialog";
import { m } from "../../paraglide/messages";
import { PasswordLinkDialog } from "./password-link-dialog";
import type { PersonTask } from "./person-task";
import type { Person } from "./person-types";
import type { PersonActions } from "./use-person-actions";

type PersonDialogProps = {
  readonly person: Person;
  readonly task: PersonTask;
  readonly actions: PersonActions;
  readonly onClose: () => void;
};

export function PersonDialog({ person, task, actions, onClose }: PersonDialogProps) {
  const { name } = person;
  if (task === "passwordLink") return <PasswordLinkDialog person={person} onClose={onClose} />;
  const isDeactivating = task === "deactivate";
  const act = () =>
    isDeactivating
      ? actions.setActive({ person, active: false }, onClose)
      : actions.setRole({ person, role: "operator", held: false }, onClose);
  return (
    <ConfirmDialog
      title={isDeactivating ? m.person_deactivate_title({ name }) : m.person_take_own_title()}
      isOpen
      isDangerous
      isBusy={actions.isBusy}
      confirmLabel={isDeactivating ? m.person_deactivate() : m.person_take_operator()}
      // Whether it went well or was refused is said beside the page.
      onConfirm={act}
      onClose={onClose}
    >
      <p>{isDeactivating ? m.person_deactivate_text({ name }) : m.person_take_own_text()}</p>
    </ConfirmDialog>
  );
}

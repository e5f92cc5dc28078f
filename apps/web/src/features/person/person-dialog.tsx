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
  if (task === "passwordLink") return <PasswordLinkDialog person={person} onClose={onClose} />;
  const { title, confirmLabel, texts, act } = toQuestion(task, { person, actions, onClose });
  return (
    <ConfirmDialog
      title={title}
      isOpen
      isDangerous
      isBusy={actions.isBusy}
      confirmLabel={confirmLabel}
      // Whether it went well or was refused is said beside the page.
      onConfirm={act}
      onClose={onClose}
    >
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </ConfirmDialog>
  );
}

type Question = {
  readonly title: string;
  readonly confirmLabel: string;
  readonly texts: readonly string[];
  readonly act: () => void;
};

function toQuestion(
  task: Exclude<PersonTask, "passwordLink">,
  { person, actions, onClose }: Omit<PersonDialogProps, "task">,
): Question {
  const { name } = person;
  switch (task) {
    case "deactivate":
      return {
        title: m.person_deactivate_title({ name }),
        confirmLabel: m.person_deactivate(),
        texts: [m.person_deactivate_text({ name })],
        act: () => actions.setActive({ person, active: false }, onClose),
      };
    case "takeOwnRole":
      return {
        title: m.person_take_own_title(),
        confirmLabel: m.person_take_operator(),
        texts: [m.person_take_own_text()],
        act: () => actions.setRole({ person, role: "operator", held: false }, onClose),
      };
    case "endTwoFactor":
      return {
        title: m.person_end_two_factor_title({ name }),
        confirmLabel: m.person_end_two_factor(),
        texts: [m.person_end_two_factor_text({ name }), m.person_end_two_factor_care({ name })],
        act: () => actions.endTwoFactor(person, onClose),
      };
  }
}

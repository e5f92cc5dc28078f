import { ROLES } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { Dialog } from "../../../components/dialog";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { m } from "../../../paraglide/messages";
import { participantText, ROLE_WORDS } from "../sheet/participant-text";
import type { PlanUnit } from "./interview-words";
import { toUnitOptions } from "./unit-options";
import type { Participant } from "./use-participants";
import "./interview-fields.css";

const MOST_LETTERS = 120;

type ParticipantDialogProps = {
  readonly participant: Participant;
  readonly units: readonly PlanUnit[];
  readonly isBusy: boolean;
  readonly onSave: (participant: Participant) => Promise<boolean>;
  readonly onClose: () => void;
};

export function ParticipantDialog(props: ParticipantDialogProps) {
  const { units, isBusy, onSave, onClose } = props;
  const [person, setPerson] = useState(props.participant);
  const save = async () => {
    try {
      if (await onSave(person)) onClose();
    } catch {
      // The failure has been shown as a notice; the dialog stays open with what was typed.
    }
  };
  return (
    <Dialog
      title={m.interview_edit_named({ what: participantText(person) })}
      isOpen
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="interview-fields">
          <SelectField
            label={m.interview_role()}
            options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role]() }))}
            value={person.role}
            onChange={({ target }) => {
              const role = ROLES.find((each) => each === target.value);
              if (role) setPerson({ ...person, role });
            }}
          />
          <SelectField
            label={m.interview_unit()}
            options={toUnitOptions(units)}
            value={person.unitId}
            onChange={({ target }) => setPerson({ ...person, unitId: target.value })}
          />
          <TextField
            label={m.interview_person_name()}
            hint={m.interview_names_hint()}
            isOptional
            maxLength={MOST_LETTERS}
            value={person.name}
            onChange={({ target }) => setPerson({ ...person, name: target.value })}
          />
        </div>
        <div className="pj-dialog__actions">
          <Button variant="primary" type="submit" disabled={isBusy}>
            {m.interview_save_changes()}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {m.components_cancel()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

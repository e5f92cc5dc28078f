import { type InterviewKind, ROLES } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { m } from "../../../paraglide/messages";
import { ROLE_WORDS } from "../sheet/participant-text";
import type { PlanUnit } from "./interview-words";
import { toUnitOptions } from "./unit-options";
import type { NewParticipants } from "./use-participants";

const MOST_AT_ONCE = 30;

type AddParticipantsProps = {
  readonly units: readonly PlanUnit[];
  readonly unitId: string;
  readonly kind: InterviewKind;
  readonly isBusy: boolean;
  readonly onAdd: (people: NewParticipants) => Promise<void>;
};

/** Several alike at once: *4 medarbejdere*. They need no names. */
export function AddParticipants({ units, unitId, kind, isBusy, onAdd }: AddParticipantsProps) {
  const [people, setPeople] = useState({
    count: "1",
    role: kind === "director" ? "director" : "employee",
    unitId,
  });
  const [isWrong, setIsWrong] = useState(false);
  const set = (change: Partial<typeof people>) => setPeople({ ...people, ...change });
  const submit = () => {
    const count = Number(people.count);
    const role = ROLES.find((each) => each === people.role);
    const isRight = Number.isInteger(count) && count >= 1 && count <= MOST_AT_ONCE;
    setIsWrong(!isRight);
    if (isRight && role) void onAdd({ count, role, unitId: people.unitId });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="interview-add">
        <TextField
          label={m.interview_people_count()}
          inputMode="numeric"
          aria-invalid={isWrong || undefined}
          value={people.count}
          onChange={({ target }) => set({ count: target.value })}
        />
        <SelectField
          label={m.interview_role()}
          options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role]() }))}
          value={people.role}
          onChange={({ target }) => set({ role: target.value })}
        />
        <SelectField
          label={m.interview_unit()}
          options={toUnitOptions(units)}
          value={people.unitId}
          onChange={({ target }) => set({ unitId: target.value })}
        />
        <Button type="submit" disabled={isBusy}>
          {m.interview_add()}
        </Button>
      </div>
      {isWrong && (
        <p className="pj-error-text" role="alert">
          {m.interview_people_wrong({ max: MOST_AT_ONCE, value: people.count })}
        </p>
      )}
    </form>
  );
}

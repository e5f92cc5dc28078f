import { ROLES, type Role } from "@pejling/domain";
import { type FormEvent, useState } from "react";
import { Button } from "../../../components/button";
import { Dialog } from "../../../components/dialog";
import { Icon } from "../../../components/icon";
import { RadioGroup } from "../../../components/radio-group";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";
import { BallotDialog } from "./ballot-dialog";
import { nameVote, type PersonHere } from "./keep-people";
import { usePeople } from "./use-people";

const ROLE_WORDS: Readonly<Record<Role, () => string>> = {
  director: m.live_role_director,
  leader: m.live_role_leader,
  employee: m.live_role_employee,
};

/** For those without a phone: the device is handed to them, and shows nothing of what they choose when it comes back. */
export function HandOver() {
  const { interview, state, isAway } = useRoom();
  const here = usePeople(interview.address, state.sessionId);
  const [isAdding, setIsAdding] = useState(false);
  const [voter, setVoter] = useState<string | null>(null);
  const { question } = state;
  const vote = question?.openVote ?? null;
  const open = question === null || vote === null ? null : { question, vote };
  const person = here.people.find(({ key }) => key === voter);
  return (
    <section className="live-here" aria-labelledby="live-here">
      <h2 id="live-here">{m.live_hand_over()}</h2>
      {here.people.length === 0 && <p className="pj-sub">{m.live_hand_over_none()}</p>}
      <ul>
        {here.people.map((each, at) => (
          <Person
            key={each.key}
            person={each}
            number={at + 1}
            voteName={open === null ? null : nameVote(open.question.id, open.vote)}
            onGive={() => setVoter(each.key)}
          />
        ))}
      </ul>
      <Button
        size="small"
        id="live-hand-over"
        aria-disabled={isAway}
        onClick={() => !isAway && setIsAdding(true)}
      >
        {m.live_add_person()}
      </Button>
      <AddDialog
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        onAdd={(role) => {
          here.add(role);
          setIsAdding(false);
        }}
      />
      {person !== undefined && (
        <BallotDialog
          here={here}
          person={person}
          name={m.live_person({ number: here.people.indexOf(person) + 1 })}
          open={open}
          onClose={() => {
            here.forget();
            setVoter(null);
          }}
        />
      )}
    </section>
  );
}

type PersonProps = {
  readonly person: PersonHere;
  readonly number: number;
  readonly voteName: string | null;
  readonly onGive: () => void;
};

function Person({ person, number, voteName, onGive }: PersonProps) {
  const hasVoted = voteName !== null && person.votedIn === voteName;
  const name = m.live_person({ number });
  return (
    <li>
      <span>
        {name} <span className="pj-sub">{ROLE_WORDS[person.role]()}</span>
      </span>
      {hasVoted && (
        <span className="live-here__voted">
          <Icon name="check" size={16} />
          {m.live_has_voted()}
        </span>
      )}
      {voteName !== null && (
        <Button size="small" onClick={onGive}>
          {hasVoted ? m.live_give_device_again() : m.live_give_device()}
          <span className="pj-hidden">: {name}</span>
        </Button>
      )}
    </li>
  );
}

type AddDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (role: Role) => void;
};

function AddDialog({ isOpen, onClose, onAdd }: AddDialogProps) {
  const [role, setRole] = useState<Role>("employee");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(role);
  };
  return (
    <Dialog title={m.live_add_person()} isOpen={isOpen} onClose={onClose}>
      <form className="pj-stack" onSubmit={submit}>
        <p>{m.live_add_person_text()}</p>
        <RadioGroup
          legend={m.live_capacity()}
          options={ROLES.map((value) => ({ value, label: ROLE_WORDS[value]() }))}
          value={role}
          onChange={setRole}
        />
        <div className="pj-row">
          <Button variant="primary" type="submit">
            {m.live_add()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

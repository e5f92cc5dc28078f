import { ROLES, type Role } from "@pejling/domain";
import { type SyntheticEvent, useState } from "react";
import { m } from "../paraglide/messages";
import { Heading } from "./heading";
import { makeKey } from "./make-key";
import { client } from "./phone-client";
import type { Seat } from "./phone-memory";
import { readFailure, textForFailure } from "./read-failure";

type JoinPageProps = {
  readonly seat: Seat;
  readonly onJoined: () => void;
  readonly onBack: () => void;
};

const ROLE_TEXTS: Readonly<Record<Role, () => string>> = {
  director: m.phone_role_director,
  leader: m.phone_role_leader,
  employee: m.phone_role_employee,
};

export function JoinPage({ seat, onJoined, onBack }: JoinPageProps) {
  const [role, setRole] = useState<Role | null>(null);
  const [problem, setProblem] = useState<(() => string) | null>(null);
  const [isJoining, setIsJoining] = useState(false);
  // The same for every try, so that an answer lost on the way does not leave an empty seat.
  const [key] = useState(makeKey);

  const join = async () => {
    if (role === null) return setProblem(() => m.phone_join_role_missing);
    setIsJoining(true);
    try {
      await client.live.join.mutate({ code: seat.code, key, role });
      onJoined();
    } catch (error) {
      const failure = readFailure(error);
      setProblem(() => () => textForFailure(failure));
      setIsJoining(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isJoining) void join();
  };

  return (
    <form className="ph-form" onSubmit={submit} noValidate>
      <div>
        <Heading>{seat.interview}</Heading>
        <p className="ph-eyebrow">{seat.municipality}</p>
      </div>
      <fieldset aria-describedby="role-why role-problem">
        <legend className="ph-label">{m.phone_join_role()}</legend>
        <p id="role-why" className="ph-hint">
          {m.phone_join_role_why()}
        </p>
        {ROLES.map((each) => (
          <label key={each} className="ph-role">
            <input
              type="radio"
              name="role"
              checked={role === each}
              onChange={() => {
                setRole(each);
                setProblem(null);
              }}
            />
            {ROLE_TEXTS[each]()}
          </label>
        ))}
      </fieldset>
      <p className="ph-anonymous">{m.phone_join_anonymous()}</p>
      <p id="role-problem" className="ph-problem" role="alert">
        {problem?.()}
      </p>
      <button type="submit" className="ph-button" aria-disabled={isJoining}>
        {isJoining ? m.phone_join_going() : m.phone_join_go()}
      </button>
      <button type="button" className="ph-quiet" onClick={onBack}>
        {m.phone_join_other_code()}
      </button>
    </form>
  );
}

import { useState } from "react";
import { Button } from "../../components/button";
import { Icon } from "../../components/icon";
import type { SignedIn } from "../../lib/me";
import { m } from "../../paraglide/messages";
import { EndTwoFactor } from "./end-two-factor";
import { NewRecoveryCodes } from "./new-recovery-codes";
import { StartTwoFactor } from "./start-two-factor";

type Task = "start" | "end" | "codes";

/** A second step at sign-in: off, being set up, or on. */
export function TwoFactor({ person }: { person: SignedIn }) {
  const [task, setTask] = useState<Task | null>(null);
  const done = () => setTask(null);
  if (task === "start") return <StartTwoFactor onDone={done} />;
  if (task === "end") return <EndTwoFactor onDone={done} />;
  if (task === "codes") return <NewRecoveryCodes onDone={done} />;
  if (!person.hasPassword) {
    const isExample = person.isExample;
    return <p>{isExample ? m.account_two_factor_example() : m.account_two_factor_no_password()}</p>;
  }
  if (!person.hasTwoFactor) {
    return (
      <>
        <p>{m.account_two_factor_is_off()}</p>
        <Button onClick={() => setTask("start")}>{m.account_two_factor_start()}</Button>
      </>
    );
  }
  return (
    <>
      <p className="account-state">
        <Icon name="success" />
        {m.account_two_factor_is_on()}
      </p>
      <div className="pj-row">
        <Button onClick={() => setTask("codes")}>{m.account_codes_renew()}</Button>
        <Button variant="tertiary" onClick={() => setTask("end")}>
          {m.account_two_factor_end()}
        </Button>
      </div>
    </>
  );
}

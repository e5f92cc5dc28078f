import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { notify } from "../../components/notices";
import { PasswordField } from "../../components/password-field";
import type { SignedIn } from "../../lib/me";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { passwordErrorText } from "./password-error-text";

const SHORTEST = 12;

export function PasswordChange({ person }: { person: SignedIn }) {
  if (person.hasPassword) return <PasswordForm />;
  return <p>{person.isExample ? m.account_password_example() : m.account_password_none()}</p>;
}

function PasswordForm() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isTried, setIsTried] = useState(false);
  const isTooShort = next.length < SHORTEST;
  const change = useMutation(
    trpc.account.changePassword.mutationOptions({
      meta: { ownError: true },
      onSuccess: async () => {
        setCurrent("");
        setNext("");
        setIsTried(false);
        notify(m.account_password_changed(), "success");
        await queryClient.invalidateQueries(trpc.account.sessions.queryFilter());
      },
    }),
  );
  return (
    <form
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        setIsTried(true);
        if (current !== "" && !isTooShort) change.mutate({ current, next });
      }}
    >
      <PasswordField
        label={m.account_password_current()}
        autoComplete="current-password"
        value={current}
        error={isTried && current === "" ? m.account_password_missing() : null}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <PasswordField
        label={m.account_password_next()}
        hint={m.account_password_hint()}
        autoComplete="new-password"
        value={next}
        error={isTried && isTooShort ? m.account_password_short() : null}
        onChange={(event) => setNext(event.target.value)}
      />
      <div role="alert">
        <ErrorText text={change.error && passwordErrorText(change.error)} />
      </div>
      <div className="pj-row">
        <Button type="submit" disabled={change.isPending}>
          {m.account_password_change()}
        </Button>
        <span className="pj-sub">{m.account_password_ends_others()}</span>
      </div>
    </form>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { PasswordField } from "../../components/password-field";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Invitation } from "./invitation";
import { useEnter } from "./use-enter";

const SHORTEST = 12;

/** A new person: a name, a password, and in. */
export function AcceptAsNew({ invitation }: { invitation: Invitation }) {
  const trpc = useTRPC();
  const enter = useEnter(invitation);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isTried, setIsTried] = useState(false);
  const isNameMissing = name.trim() === "";
  const isTooShort = password.length < SHORTEST;
  const accept = useMutation(
    trpc.invitation.acceptAsNew.mutationOptions({ meta: { ownError: true }, onSuccess: enter }),
  );
  return (
    <form
      className="invitation-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        setIsTried(true);
        if (isNameMissing || isTooShort) return;
        accept.mutate({ token: invitation.token, name: name.trim(), password });
      }}
    >
      {/* For the browser's own keeper of passwords. */}
      <input type="email" autoComplete="username" value={invitation.email} readOnly hidden />
      <TextField
        label={m.invitation_name()}
        hint={m.invitation_name_hint()}
        autoComplete="name"
        maxLength={120}
        value={name}
        error={isTried && isNameMissing ? m.invitation_name_missing() : null}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField
        label={m.invitation_password()}
        hint={m.invitation_password_hint()}
        autoComplete="new-password"
        value={password}
        error={isTried && isTooShort ? m.invitation_password_short() : null}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div role="alert">
        <ErrorText text={accept.error && textForError(accept.error)} />
      </div>
      <div className="pj-row">
        <Button type="submit" variant="primary" disabled={accept.isPending}>
          {m.invitation_create()}
        </Button>
      </div>
    </form>
  );
}

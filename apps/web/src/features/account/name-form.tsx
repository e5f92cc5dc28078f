import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { notify } from "../../components/notices";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import type { SignedIn } from "../../lib/me";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { useRefreshMe } from "./use-refresh-me";

export function NameForm({ person }: { person: SignedIn }) {
  const trpc = useTRPC();
  const refresh = useRefreshMe();
  const [name, setName] = useState(person.name);
  const isMissing = name.trim() === "";
  const rename = useMutation(
    trpc.account.rename.mutationOptions({
      meta: { ownError: true },
      onSuccess: async () => {
        await refresh();
        notify(m.account_name_saved(), "success");
      },
    }),
  );
  return (
    <form
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) rename.mutate({ name: name.trim() });
      }}
    >
      <TextField
        label={m.account_name()}
        hint={m.account_name_hint()}
        autoComplete="name"
        maxLength={120}
        value={name}
        error={isMissing ? m.account_name_missing() : null}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <div className="pj-field__label">{m.account_email()}</div>
        <div>{person.email}</div>
        <div className="pj-sub">{m.account_email_fixed()}</div>
      </div>
      <div role="alert">
        <ErrorText text={rename.error && textForError(rename.error)} />
      </div>
      <div className="pj-row">
        <Button type="submit" disabled={rename.isPending || name.trim() === person.name}>
          {m.account_name_save()}
        </Button>
      </div>
    </form>
  );
}

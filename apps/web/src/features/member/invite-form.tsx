import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Callout } from "../../components/callout";
import { FormActions } from "../../components/form-actions";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { isEmail } from "../../lib/is-email";
import { newId } from "../../lib/new-id";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { OwnableUnit } from "./member-types";
import { type ChosenRole, findRoleFault, type RoleDraft, toChosen } from "./role-draft";
import { RoleFields } from "./role-fields";
import { useRefresh } from "./use-refresh";

export type Made = { readonly email: string; readonly address: string };
type InviteFormProps = {
  readonly kommunekode: string;
  readonly units: readonly OwnableUnit[];
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
};

export function InviteForm({ kommunekode, units, onMade, onClose }: InviteFormProps) {
  const [email, setEmail] = useState("");
  const [draft, setDraft] = useState<RoleDraft>({ role: null, unitIds: [] });
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const refresh = useRefresh(kommunekode);
  const create = useMutation({
    mutationFn: (input: ChosenRole & { readonly email: string }) =>
      client.invitation.create.mutate({ kommunekode, id: newId(), ...input }),
    meta: { ownError: true },
    onSuccess: async ({ address }, input) => {
      onMade({ email: input.email, address });
      await refresh();
    },
  });
  const fault = findRoleFault(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const chosen = toChosen(draft);
    if (!isEmail(email)) return form.current?.querySelector("input")?.focus();
    if (fault === null && chosen !== null) create.mutate({ ...chosen, email: email.trim() });
  };
  return (
    <form ref={form} className="pj-stack" noValidate onSubmit={submit}>
      <TextField
        type="email"
        inputMode="email"
        label={m.member_field_email()}
        hint={m.member_field_email_hint()}
        value={email}
        error={isAsked && !isEmail(email) ? m.member_field_email_error() : null}
        onChange={(event) => setEmail(event.target.value)}
      />
      <RoleFields
        legend={m.member_field_role()}
        draft={draft}
        units={units}
        fault={isAsked ? fault : null}
        onChange={setDraft}
      />
      {create.error && <Callout tone="error">{textForError(create.error)}</Callout>}
      <FormActions isBusy={create.isPending} onCancel={onClose}>
        {create.error ? m.member_try_again() : m.member_invite_make()}
      </FormActions>
    </form>
  );
}

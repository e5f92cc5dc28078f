import { findExpiryRange } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Callout } from "../../components/callout";
import { FormActions } from "../../components/form-actions";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { newId } from "../../lib/new-id";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { findLinkFault, type LinkDraft, newLinkDraft } from "./link-draft";
import type { RoundAddress } from "./publication-types";

export type Made = LinkDraft & { readonly address: string };
type LinkFormProps = {
  readonly round: RoundAddress;
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
};

export function LinkForm({ round, onMade, onClose }: LinkFormProps) {
  const range = findExpiryRange(new Date());
  const [draft, setDraft] = useState(() => newLinkDraft(new Date()));
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: (input: LinkDraft) =>
      client.publication.create.mutate({ ...round, id: newId(), ...input }),
    meta: { ownError: true },
    onSuccess: async ({ address }, input) => {
      onMade({ ...input, address });
      await queryClient.invalidateQueries(trpc.publication.pathFilter());
    },
  });
  const fault = isAsked ? findLinkFault(draft, range) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const found = findLinkFault(draft, range);
    if (found === null) return create.mutate({ ...draft, label: draft.label.trim() });
    form.current?.querySelector<HTMLElement>(`[name="${found}"]`)?.focus();
  };
  return (
    <form ref={form} className="pj-stack" noValidate onSubmit={submit}>
      <TextField
        name="label"
        label={m.publication_field_label()}
        hint={m.publication_field_label_hint()}
        maxLength={120}
        value={draft.label}
        error={fault === "label" ? m.publication_field_label_error() : null}
        onChange={({ target }) => setDraft({ ...draft, label: target.value })}
      />
      <TextField
        name="expiresAt"
        type="date"
        label={m.publication_field_expires()}
        hint={m.publication_field_expires_hint()}
        min={range.first}
        max={range.last}
        value={draft.expiresAt}
        error={fault === "expiresAt" ? m.publication_field_expires_error() : null}
        onChange={({ target }) => setDraft({ ...draft, expiresAt: target.value })}
      />
      {create.error && <Callout tone="error">{textForError(create.error)}</Callout>}
      <FormActions isBusy={create.isPending} onCancel={onClose}>
        {submitText(create)}
      </FormActions>
    </form>
  );
}

function submitText({ isPending, isError }: { isPending: boolean; isError: boolean }): string {
  if (isPending) return m.publication_making();
  return isError ? m.publication_try_again() : m.publication_make();
}

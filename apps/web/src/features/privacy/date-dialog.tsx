import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Callout } from "../../components/callout";
import { Dialog } from "../../components/dialog";
import { FormActions } from "../../components/form-actions";
import { notify } from "../../components/notices";
import { RadioGroup } from "../../components/radio-group";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { formatDate } from "../../lib/formatters";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { DateConflict } from "./date-conflict";
import { isDateFault, toDate, toDateDraft } from "./date-draft";
import type { NamesDialogProps } from "./names-dialog-props";
import { useRefresh } from "./use-refresh";

export function DateDialog(props: NamesDialogProps) {
  const { round, onClose } = props;
  return (
    <Dialog title={m.privacy_change_title({ name: round.name })} isOpen onClose={onClose}>
      <DateForm {...props} />
    </Dialog>
  );
}

function DateForm({ kommunekode, round, onClose }: NamesDialogProps) {
  const { slug, name, latest } = round;
  const [draft, setDraft] = useState(() => toDateDraft(round.ownDate));
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const refresh = useRefresh();
  const save = useMutation({
    mutationFn: (seenVersion: number) =>
      client.privacy.setNamesUntil.mutate({ kommunekode, slug, date: toDate(draft), seenVersion }),
    meta: { ownError: true },
    onSuccess: async ({ kind }) => {
      await refresh();
      if (kind !== "saved") return;
      notify(m.privacy_saved({ name }), "success");
      onClose();
    },
  });
  const result = save.data;
  const conflict = result?.kind === "conflict" ? result.current : null;
  const last = result?.kind === "tooLate" ? result.latest : latest;
  const isFault = isDateFault(draft, last);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (isFault) form.current?.querySelector<HTMLElement>('[type="date"]')?.focus();
    else save.mutate(round.version);
  };
  return (
    <form ref={form} className="pj-stack" noValidate onSubmit={submit}>
      <RadioGroup
        legend={m.privacy_choice()}
        value={draft.kind}
        options={[
          {
            value: "usual",
            label: m.privacy_choice_usual(),
            hint: m.privacy_choice_usual_hint(),
          },
          {
            value: "own",
            label: m.privacy_choice_own(),
            hint: ownHint(formatDate(last), round.closedAt !== null),
          },
        ]}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {draft.kind === "own" && (
        <TextField
          type="date"
          label={m.privacy_field_date()}
          hint={m.privacy_field_date_hint()}
          max={last}
          value={draft.date}
          error={isAsked && isFault ? m.privacy_field_date_error({ date: formatDate(last) }) : null}
          onChange={({ target }) => setDraft({ ...draft, date: target.value })}
        />
      )}
      {conflict && (
        <DateConflict
          namesUntil={conflict.namesUntil}
          onKeepMine={() => save.mutate(conflict.version)}
          onTakeTheirs={onClose}
        />
      )}
      {result?.kind === "notFound" && <Callout tone="warn">{m.privacy_gone()}</Callout>}
      {save.error && <Callout tone="error">{textForError(save.error)}</Callout>}
      {!conflict && (
        <FormActions isBusy={save.isPending} onCancel={onClose}>
          {submitText(save)}
        </FormActions>
      )}
    </form>
  );
}

function ownHint(date: string, isClosed: boolean): string {
  return isClosed ? m.privacy_choice_own_hint({ date }) : m.privacy_choice_own_hint_open({ date });
}

function submitText({ isPending, isError }: { isPending: boolean; isError: boolean }): string {
  if (isPending) return m.privacy_saving();
  return isError ? m.privacy_try_again() : m.privacy_save();
}

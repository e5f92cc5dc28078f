import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { SelectField } from "../../components/select-field";
import { TextArea } from "../../components/text-area";
import { textForError } from "../../lib/error-texts";
import { toLocalText } from "../../lib/local-text";
import { newId } from "../../lib/new-id";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { MinutesAddress, MinutesData } from "./minutes-types";
import { useRefreshMinutes } from "./use-minutes-step";

const EMPTY = { questionId: "", text: "" };

/** A correction somebody asks for aloud. What is typed stays until it is kept; sent twice it is one. */
export function CorrectionForm({ address, data }: { address: MinutesAddress; data: MinutesData }) {
  const [draft, setDraft] = useState(EMPTY);
  const [id, setId] = useState(newId);
  const [isAsked, setIsAsked] = useState(false);
  const client = useTRPCClient();
  const refresh = useRefreshMinutes();
  const propose = useMutation({
    mutationFn: () => {
      const questionId = draft.questionId === "" ? null : draft.questionId;
      return client.minutes.propose.mutate({ ...address, id, questionId, text: draft.text.trim() });
    },
    meta: { ownError: true },
    onSuccess: async () => {
      setDraft(EMPTY);
      setId(newId());
      setIsAsked(false);
      await refresh();
    },
  });
  const isEmpty = draft.text.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!isEmpty) propose.mutate();
  };
  return (
    <form className="pj-stack minutes-form" noValidate onSubmit={submit}>
      <h3>{m.minutes_propose_title()}</h3>
      <SelectField
        label={m.minutes_propose_about()}
        emptyLabel={m.minutes_general()}
        value={draft.questionId}
        options={data.questions.map((question) => ({
          value: question.id,
          label: toLocalText(question.title),
        }))}
        onChange={({ target }) => setDraft({ ...draft, questionId: target.value })}
      />
      <TextArea
        label={m.minutes_propose_text()}
        hint={m.minutes_propose_hint()}
        rows={3}
        maxLength={2000}
        value={draft.text}
        error={isAsked && isEmpty ? m.minutes_propose_empty() : null}
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <div className="pj-row">
        <Button type="submit" disabled={propose.isPending}>
          {propose.isError ? m.minutes_try_again() : m.minutes_propose()}
        </Button>
      </div>
      {propose.error && <Callout tone="error">{textForError(propose.error)}</Callout>}
    </form>
  );
}

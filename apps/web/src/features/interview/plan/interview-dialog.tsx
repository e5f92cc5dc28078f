import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { Dialog } from "../../../components/dialog";
import { textForError } from "../../../lib/error-texts";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { checkDraft, type DraftProblem, type InterviewDraft } from "./interview-draft";
import { InterviewFields } from "./interview-fields";
import type { PlanUnit } from "./interview-words";

type InterviewDialogProps = {
  readonly address: { readonly kommunekode: string; readonly slug: string };
  readonly draft: InterviewDraft;
  readonly units: readonly PlanUnit[];
  readonly onClose: () => void;
  readonly onSaved?: (number: number) => void;
};

/** Plans an interview or changes the plan. Nothing typed is lost when the save fails. */
export function InterviewDialog(props: InterviewDialogProps) {
  const { address, units, onClose, onSaved } = props;
  const [draft, setDraft] = useState(props.draft);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const save = useMutation({
    ...trpc.interview.save.mutationOptions(),
    meta: { ownError: true },
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries(trpc.interview.pathFilter());
      await queryClient.invalidateQueries(trpc.assessment.pathFilter());
      if (saved.kind !== "saved") return;
      onClose();
      if (saved.number !== undefined) onSaved?.(saved.number);
    },
  });
  const submit = (seenVersion: number) => {
    const checked = checkDraft({ ...draft, seenVersion }, address);
    setProblems(checked.kind === "problems" ? checked.fields : []);
    if (checked.kind === "ready") save.mutate(checked.input);
  };
  const conflict = save.data?.kind === "conflict" ? save.data.current : null;
  const isNew = props.draft.seenVersion === 0;
  return (
    <Dialog title={isNew ? m.interview_plan_new() : m.interview_edit()} isOpen onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(conflict?.version ?? draft.seenVersion);
        }}
      >
        <InterviewFields draft={draft} onChange={setDraft} units={units} problems={problems} />
        {save.isError && <Callout tone="error">{textForError(save.error)}</Callout>}
        {save.data?.kind === "notFound" && (
          <Callout tone="error">{m.errors_interview_not_found()}</Callout>
        )}
        {conflict !== null && (
          <Callout tone="warn">{m.interview_plan_conflict({ title: conflict.title })}</Callout>
        )}
        <div className="pj-dialog__actions">
          <Button variant="primary" type="submit" disabled={save.isPending}>
            {submitText(isNew, conflict !== null, save.isError)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {conflict === null ? m.components_cancel() : m.interview_keep_theirs()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function submitText(isNew: boolean, isConflict: boolean, isError: boolean): string {
  if (isConflict) return m.interview_keep_mine();
  if (isError) return m.interview_try_again();
  return isNew ? m.interview_plan_it() : m.interview_save_changes();
}

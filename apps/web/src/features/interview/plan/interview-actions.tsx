import type { InterviewStatus } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../../components/button";
import { ConfirmDialog } from "../../../components/confirm-dialog";
import { notify } from "../../../components/notices";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import type { SheetAddress } from "../sheet/send-field";
import type { SheetData } from "../sheet/sheet-fields";
import { InterviewDialog } from "./interview-dialog";
import { toDraft } from "./interview-draft";

type InterviewActionsProps = {
  readonly address: SheetAddress;
  readonly data: SheetData;
  readonly done: number;
};

export function InterviewActions({ address, data, done }: InterviewActionsProps) {
  const [asking, setAsking] = useState<"edit" | "cancel" | "remove" | null>(null);
  const { interview } = data;
  const place = { kommunekode: address.kommunekode, slug: address.slug };
  const { setStatus, remove, isBusy } = useInterviewChanges(address, data);
  const close = () => setAsking(null);
  const isEmpty =
    done === 0 && data.ratings.every(({ value }) => value === "missing") && data.notes.length === 0;
  return (
    <div className="pj-row interview-actions">
      <Button size="small" onClick={() => setAsking("edit")}>
        {m.interview_edit()}
      </Button>
      {interview.status === "planned" && (
        <>
          <Button size="small" disabled={isBusy} onClick={() => setStatus("held")}>
            {m.interview_mark_held()}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => setAsking("cancel")}>
            {m.interview_cancel()}
          </Button>
        </>
      )}
      {interview.status !== "planned" && (
        <Button size="small" disabled={isBusy} onClick={() => setStatus("planned")}>
          {m.interview_mark_planned()}
        </Button>
      )}
      {isEmpty && (
        <Button size="small" variant="tertiary" onClick={() => setAsking("remove")}>
          {m.interview_remove_interview()}
        </Button>
      )}
      {asking === "edit" && (
        <InterviewDialog
          address={place}
          draft={toDraft(interview)}
          units={data.units}
          onClose={close}
        />
      )}
      <ConfirmDialog
        title={m.interview_cancel_title()}
        isOpen={asking === "cancel"}
        onClose={close}
        onConfirm={() => {
          setStatus("cancelled");
          close();
        }}
        confirmLabel={m.interview_cancel()}
      >
        <p>{m.interview_cancel_text()}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={m.interview_remove_title()}
        isOpen={asking === "remove"}
        onClose={close}
        onConfirm={remove}
        confirmLabel={m.interview_remove_interview()}
        isDangerous
        isBusy={isBusy}
      >
        <p>{m.interview_remove_text()}</p>
      </ConfirmDialog>
    </div>
  );
}

function useInterviewChanges({ kommunekode, slug }: SheetAddress, { interview }: SheetData) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const refresh = async () => {
    await queryClient.invalidateQueries(trpc.interview.pathFilter());
    await queryClient.invalidateQueries(trpc.assessment.pathFilter());
  };
  const save = useMutation(
    trpc.interview.save.mutationOptions({
      onSuccess: async ({ kind }) => {
        if (kind !== "saved") notify(m.interview_changed_meanwhile(), "error");
        await refresh();
      },
    }),
  );
  const removal = useMutation(
    trpc.interview.remove.mutationOptions({
      onSuccess: async () => {
        await navigate({
          to: "/kommuner/$kommunekode/maalinger/$slug/interview",
          params: { kommunekode, slug },
        });
        await queryClient.invalidateQueries(trpc.interview.list.pathFilter());
      },
    }),
  );
  const { number: _number, version, startedAt: _startedAt, ...columns } = interview;
  return {
    isBusy: save.isPending || removal.isPending,
    setStatus: (status: InterviewStatus) =>
      save.mutate({ kommunekode, slug, ...columns, status, seenVersion: version }),
    remove: () => removal.mutate({ kommunekode, slug, id: interview.id }),
  };
}

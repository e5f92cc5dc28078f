import { useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { RadioGroup } from "../../components/radio-group";
import { textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { decideActions } from "./decide-actions";
import type { MinutesAddress, MinutesData } from "./minutes-types";
import { type MinutesStep, type OnStepped, useMinutesStep } from "./use-minutes-step";

type MinutesActionsProps = {
  readonly address: MinutesAddress;
  readonly data: MinutesData;
  readonly onStepped: OnStepped;
};

/** What can be done with the newest wording, and why what cannot be done cannot. */
export function MinutesActions({ address, data, onStepped }: MinutesActionsProps) {
  const [isApproving, setIsApproving] = useState(false);
  const step = useMinutesStep(address, {
    data,
    onStepped: (taken, kind) => {
      setIsApproving(false);
      onStepped(taken, kind);
      if (kind === "done") notify(doneText(taken), "success");
    },
  });
  const { make, canShow, canApprove, waiting } = decideActions(data);
  if (make === null && !canShow && !canApprove && waiting === null) return null;
  return (
    <div className="minutes-actions pj-no-print">
      <div className="pj-row">
        {canShow && (
          <Button variant="primary" disabled={step.isPending} onClick={() => step.mutate("show")}>
            {m.minutes_show()}
          </Button>
        )}
        {canApprove && (
          <Button variant="primary" disabled={step.isPending} onClick={() => setIsApproving(true)}>
            {m.minutes_approve()}
          </Button>
        )}
        {make !== null && (
          <Button
            variant={canShow || canApprove ? "secondary" : "primary"}
            disabled={step.isPending}
            onClick={() => step.mutate("make")}
          >
            {makeText(make)}
          </Button>
        )}
      </div>
      {waiting !== null && <p className="pj-sub">{waitingText(waiting)}</p>}
      {step.error && <Callout tone="error">{textForError(step.error)}</Callout>}
      <ApproveDialog
        isOpen={isApproving}
        isBusy={step.isPending}
        onClose={() => setIsApproving(false)}
        onApprove={step.mutate}
      />
    </div>
  );
}

type ApproveDialogProps = {
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onApprove: (step: MinutesStep) => void;
};

function ApproveDialog({ isOpen, isBusy, onClose, onApprove }: ApproveDialogProps) {
  const [by, setBy] = useState<"approveByGroup" | "approveByFacilitator">("approveByGroup");
  return (
    <ConfirmDialog
      title={m.minutes_approve_title()}
      isOpen={isOpen}
      isBusy={isBusy}
      confirmLabel={m.minutes_approve_confirm()}
      onClose={onClose}
      onConfirm={() => onApprove(by)}
    >
      <p>{m.minutes_approve_text()}</p>
      <RadioGroup
        legend={m.minutes_approve_by()}
        value={by}
        options={[
          { value: "approveByGroup", label: m.minutes_by_group() },
          { value: "approveByFacilitator", label: m.minutes_by_facilitator() },
        ]}
        onChange={setBy}
      />
    </ConfirmDialog>
  );
}

function makeText(make: "first" | "again" | "next"): string {
  if (make === "first") return m.minutes_make_first();
  return make === "again" ? m.minutes_make_again() : m.minutes_make_next();
}

function waitingText(waiting: "open" | "accepted" | "changed"): string {
  if (waiting === "open") return m.minutes_waiting_open();
  return waiting === "accepted" ? m.minutes_waiting_accepted() : m.minutes_waiting_changed();
}

function doneText(step: MinutesStep): string {
  if (step === "make") return m.minutes_done_make();
  return step === "show" ? m.minutes_done_show() : m.minutes_done_approve();
}

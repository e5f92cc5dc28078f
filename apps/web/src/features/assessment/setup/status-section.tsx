import { type AssessmentStatus, nextStatuses } from "@pejling/domain";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../components/button";
import { notify } from "../../../components/notices";
import { statusText } from "../../../lib/status-text";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { useMay } from "../../../lib/use-may";
import { m } from "../../../paraglide/messages";
import { MissingList } from "../overview/missing-list";
import { StatusSteps } from "../status-steps";
import { CloseDialog } from "./close-dialog";
import type { SectionProps } from "./setup-types";

export function StatusSection({ round, setup, names }: SectionProps) {
  const { status } = setup.assessment;
  const mayChange = useMay("assessment.changeStatus", round.kommunekode);
  const [isClosing, setIsClosing] = useState(false);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const { data: overview } = useSuspenseQuery(trpc.assessment.overview.queryOptions(round));
  const change = useMutation({
    mutationFn: (input: { to: AssessmentStatus; acceptMissing: boolean }) =>
      client.assessment.changeStatus.mutate({ ...round, ...input }),
    onSuccess: (changed) => {
      setIsClosing(false);
      notify(m.assessment_status_changed({ status: statusText(changed.status) }), "success");
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  // A colleague may have opened an interview for participants, or ended one, since the page was read.
  const askToClose = () => {
    void queryClient.invalidateQueries(trpc.assessment.overview.queryFilter(round));
    setIsClosing(true);
  };
  const isStuckOpen = mayChange && status === "open" && overview.hasAnswers;
  return (
    <div className="setup-stack">
      <StatusSteps status={status} />
      {status !== "closed" && mayChange && (
        <div className="pj-row">
          {nextStatuses(status)
            .filter((to) => !(to === "draft" && overview.hasAnswers))
            .toReversed()
            .map((to) => (
              <Button
                key={to}
                variant={isForward(status, to) ? "primary" : "secondary"}
                disabled={change.isPending}
                onClick={() =>
                  to === "closed" ? askToClose() : change.mutate({ to, acceptMissing: false })
                }
              >
                {changeText(status, to)}
              </Button>
            ))}
        </div>
      )}
      {isStuckOpen && <p className="pj-sub setup-note">{m.assessment_status_draft_refused()}</p>}
      {mayChange && (status === "draft" || status === "open") && (
        <p className="pj-sub setup-note">{m.assessment_close_waits()}</p>
      )}
      {status !== "closed" && (
        <MissingList round={round} missing={overview.missing} names={names} />
      )}
      <CloseDialog
        round={round}
        missing={overview.missing}
        names={names}
        isOpen={isClosing}
        isBusy={change.isPending}
        onClose={() => setIsClosing(false)}
        onConfirm={(acceptMissing) => change.mutate({ to: "closed", acceptMissing })}
      />
    </div>
  );
}

const ORDER: Readonly<Record<AssessmentStatus, number>> = {
  draft: 0,
  open: 1,
  review: 2,
  closed: 3,
};

function isForward(from: AssessmentStatus, to: AssessmentStatus): boolean {
  return ORDER[to] > ORDER[from];
}

function changeText(from: AssessmentStatus, to: AssessmentStatus): string {
  if (to === "draft") return m.assessment_status_to_draft();
  if (to === "review") return m.assessment_status_to_review();
  if (to === "closed") return m.assessment_status_to_closed();
  return from === "review" ? m.assessment_status_back_to_open() : m.assessment_status_to_open();
}

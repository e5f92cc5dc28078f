import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Callout } from "../../components/callout";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { forgetLastPlace } from "../../lib/last-place";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { accessErrorText } from "./access-error-text";

type LeaveDialogProps = {
  readonly kommunekode: string;
  readonly municipality: string;
  readonly onClose: () => void;
};

export function LeaveDialog({ kommunekode, municipality, onClose }: LeaveDialogProps) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => client.member.leave.mutate({ kommunekode }),
    meta: { ownError: true },
    onSuccess: async () => {
      forgetLastPlace();
      await navigate({ to: "/kommuner" });
      // Everything is stale, but what is no longer within reach is not asked for again.
      await queryClient.invalidateQueries({ refetchType: "none" });
      await queryClient.invalidateQueries(trpc.account.me.pathFilter());
      await queryClient.invalidateQueries(trpc.municipality.pathFilter());
      notify(m.member_left({ municipality }), "success");
    },
  });
  return (
    <ConfirmDialog
      title={m.member_leave_title({ municipality })}
      isOpen
      isDangerous
      isBusy={leave.isPending}
      confirmLabel={m.member_leave()}
      onConfirm={() => leave.mutate()}
      onClose={onClose}
    >
      <p>{m.member_leave_text()}</p>
      {leave.error && <Callout tone="error">{accessErrorText(leave.error, true)}</Callout>}
    </ConfirmDialog>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { forgetLastPlace } from "../../lib/last-place";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

type RemoveExampleDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function RemoveExampleDialog({ isOpen, onClose }: RemoveExampleDialogProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.municipality.removeExample.mutationOptions({
      onSuccess: async () => {
        forgetLastPlace();
        onClose();
        await navigate({ to: "/kommuner" });
        // Everything is stale, but what is gone is not asked for again.
        await queryClient.invalidateQueries({ refetchType: "none" });
        await queryClient.invalidateQueries(trpc.municipality.list.pathFilter());
        notify(m.frame_example_removed(), "success");
      },
    }),
  );

  return (
    <ConfirmDialog
      title={m.frame_remove_example_title()}
      isOpen={isOpen}
      isDangerous
      isBusy={remove.isPending}
      confirmLabel={m.frame_remove_example()}
      onClose={onClose}
      onConfirm={() => remove.mutate()}
    >
      <p>{m.frame_remove_example_text()}</p>
    </ConfirmDialog>
  );
}

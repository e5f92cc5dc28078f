import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { forgetLastPlace } from "../../lib/last-place";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

export function ExampleBand({ kommunekode }: { kommunekode: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.municipality.removeExample.mutationOptions({
      onSuccess: async () => {
        forgetLastPlace();
        setIsAsking(false);
        await navigate({ to: "/kommuner" });
        await queryClient.invalidateQueries();
        notify(m.frame_example_removed(), "success");
      },
    }),
  );

  return (
    <div className="pj-example">
      <span>{m.frame_example()} </span>
      <button type="button" className="pj-example__remove" onClick={() => setIsAsking(true)}>
        {m.frame_remove_example()}
      </button>
      <ConfirmDialog
        title={m.frame_remove_example_title()}
        isOpen={isAsking}
        isDangerous
        isBusy={remove.isPending}
        confirmLabel={m.frame_remove_example()}
        onClose={() => setIsAsking(false)}
        onConfirm={() => remove.mutate({ kommunekode })}
      >
        <p>{m.frame_remove_example_text()}</p>
      </ConfirmDialog>
    </div>
  );
}

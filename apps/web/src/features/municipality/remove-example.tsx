import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { forgetLastPlace } from "../../lib/last-place";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { useLoadExample } from "./use-load-example";

export function RemoveExample() {
  const [isAsking, setIsAsking] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const load = useLoadExample();
  const remove = useMutation(
    trpc.municipality.removeExample.mutationOptions({
      onSuccess: async () => {
        forgetLastPlace();
        setIsAsking(false);
        notify(m.municipality_example_removed(), "success", {
          label: m.municipality_undo(),
          run: () => load.mutate(),
        });
        await queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <>
      <Button size="small" variant="tertiary" onClick={() => setIsAsking(true)}>
        {m.municipality_example_remove()}
      </Button>
      <ConfirmDialog
        title={m.municipality_example_remove_title()}
        isOpen={isAsking}
        isDangerous
        isBusy={remove.isPending}
        confirmLabel={m.municipality_example_remove()}
        onClose={() => setIsAsking(false)}
        onConfirm={() => remove.mutate()}
      >
        <p>{m.municipality_example_remove_text()}</p>
      </ConfirmDialog>
    </>
  );
}

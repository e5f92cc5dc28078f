import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { notify } from "../components/notices";
import { m } from "../paraglide/messages";
import { forgetLastPlace } from "./last-place";
import { useTRPC } from "./trpc";

export function useLoadExample() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.municipality.loadExample.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries();
        notify(m.municipality_example_loaded(), "success");
      },
    }),
  );
}

/** Removes the example in one click; what asks beforehand elsewhere is an offer to undo afterwards here. */
export function useRemoveExample() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const load = useLoadExample();
  return useMutation(
    trpc.municipality.removeExample.mutationOptions({
      onSuccess: async () => {
        forgetLastPlace();
        await navigate({ to: "/kommuner" });
        // Everything is stale, but what is gone is not asked for again.
        await queryClient.invalidateQueries({ refetchType: "none" });
        await queryClient.invalidateQueries(trpc.account.me.queryFilter());
        await queryClient.invalidateQueries(trpc.municipality.pathFilter());
        notify(m.frame_example_removed(), "success", {
          label: m.municipality_undo(),
          run: () => load.mutate(),
        });
      },
    }),
  );
}

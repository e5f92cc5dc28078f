import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../../lib/trpc";

/** What a change of the setup is seen in: the round itself, its overview and its results. */
export function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.assessment.pathFilter());
    await queryClient.invalidateQueries(trpc.result.pathFilter());
  };
}

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";

/** What a change of names is seen in: this page, and wherever participants stand. */
export function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.privacy.pathFilter());
    await queryClient.invalidateQueries({
      ...trpc.interview.pathFilter(),
      refetchType: "none",
    });
    await queryClient.invalidateQueries({
      ...trpc.assessment.pathFilter(),
      refetchType: "none",
    });
  };
}

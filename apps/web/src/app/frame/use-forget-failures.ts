import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";

/** Signed in again: what was refused meanwhile is asked for anew, and a page that could not be shown is. */
export function useForgetFailures(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    await queryClient.resetQueries({ predicate: ({ state }) => state.status === "error" });
    await queryClient.invalidateQueries({ refetchType: "active" });
    await router.invalidate();
  };
}

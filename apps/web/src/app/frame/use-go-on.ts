import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { onSignedInAgain } from "../../lib/session";

/**
 * Signed in again, here or in another tab: what was refused meanwhile is asked for anew, and a page that could not be
 * shown is.
 */
export function useGoOn(): void {
  const queryClient = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    const goOn = async () => {
      await queryClient.resetQueries({ predicate: ({ state }) => state.status === "error" });
      await queryClient.invalidateQueries({ refetchType: "active" });
      await router.invalidate();
    };
    // After the answer that tells it has been taken in.
    return onSignedInAgain(() => setTimeout(goOn));
  }, [queryClient, router]);
}

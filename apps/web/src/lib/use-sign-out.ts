import { useMutation, useQueryClient } from "@tanstack/react-query";
import { askBeforeSignOut } from "./offline/sign-out-question";
import { useTRPC } from "./trpc";
import { useMe } from "./use-me";

/**
 * Ends the session and loads the page anew, so that nothing the person saw is left in the browser's memory, nor on the
 * device. Asks first when something written here has not been sent.
 */
export function useSignOut(til = "/log-ind") {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const owner = useMe().person?.userId ?? "";
  const signOut = useMutation(
    trpc.account.signOut.mutationOptions({
      onSuccess: async () => {
        const { wipePerson } = await import("./offline/wipe-person");
        await wipePerson(owner);
        queryClient.clear();
        location.assign(til);
      },
    }),
  );
  return {
    isPending: signOut.isPending,
    mutate: async () => {
      const { countUnsent } = await import("./offline/unsent");
      const count = await countUnsent(owner);
      if (count === 0) signOut.mutate();
      else askBeforeSignOut({ count, onConfirm: () => signOut.mutate() });
    },
  };
}

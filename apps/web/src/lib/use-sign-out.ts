import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "./trpc";

/** Ends the session and loads the page anew, so that nothing the person saw is left in the browser's memory. */
export function useSignOut(til = "/log-ind") {
  const trpc = useTRPC();
  return useMutation(
    trpc.account.signOut.mutationOptions({
      onSuccess: () => location.assign(til),
    }),
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { meQuery } from "../../lib/use-me";

const AGAIN_AFTER_MS = 5000;

/**
 * Hears from the server when the session ends, so that nobody goes on looking at what is no longer theirs. Only while the
 * page is looked at: a hidden page asks when it is seen again, and holds no connection meanwhile.
 */
export function useWatchSession(isSignedIn: boolean): void {
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const trpc = useTRPC();

  useEffect(() => {
    if (!isSignedIn) return;
    const askWhoIsHere = () => void queryClient.prefetchQuery({ ...meQuery(trpc), staleTime: 0 });
    let watch: { unsubscribe: () => void } | null = null;
    let later: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(later);
      watch?.unsubscribe();
      watch = null;
    };
    const follow = () => {
      leave();
      if (document.visibilityState !== "visible") return;
      watch = client.account.watch.subscribe(undefined, {
        onData: ({ kind }) => {
          if (kind === "ended") askWhoIsHere();
        },
        onError: () => {
          askWhoIsHere();
          later = setTimeout(follow, AGAIN_AFTER_MS);
        },
      });
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      leave();
    };
  }, [isSignedIn, client, queryClient, trpc]);
}

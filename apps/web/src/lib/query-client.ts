import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { readAppError, textForError } from "./error-texts";

/**
 * One place shows every failure. A query or mutation whose page shows the failure itself says
 * `meta: { ownError: true }`.
 */
export function createQueryClient(notify: (text: string) => void) {
  const onError = (error: Error, meta: Record<string, unknown> | undefined) => {
    // That nobody is signed in is told by a dialog, once.
    const isTold = meta?.ownError === true || readAppError(error).code === "SIGN_IN_REQUIRED";
    if (!isTold) notify(textForError(error));
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Nobody watches and there is nothing to show: the page that waits for it becomes an error page.
        const isAwaited = !query.isActive() && query.state.data === undefined;
        // What was read before still stands, and that there is no network is said once, where it matters.
        const isStale = isUnreached(error) && query.state.data !== undefined;
        if (!isAwaited && !isStale) onError(error, query.meta);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _onMutateResult, mutation) => onError(error, mutation.meta),
    }),
    defaultOptions: {
      // A server on this machine is there without a network: whether it can be reached is found out by asking.
      queries: {
        ...{ staleTime: 15_000, networkMode: "always" },
        retry: (failures, error) => shouldRetry(failures, error),
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** What the server has answered by name does not change by asking again. */
function shouldRetry(failures: number, error: Error): boolean {
  if (isUnreached(error) && !navigator.onLine) return false;
  return failures < 2 && readAppError(error).code === null;
}

function isUnreached(error: Error): boolean {
  return readAppError(error).status === null;
}

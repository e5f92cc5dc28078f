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
        if (!isAwaited) onError(error, query.meta);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _onMutateResult, mutation) => onError(error, mutation.meta),
    }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (failures, error) => shouldRetry(failures, error) },
    },
  });
}

/** What the server has answered by name does not change by asking again. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && readAppError(error).code === null;
}

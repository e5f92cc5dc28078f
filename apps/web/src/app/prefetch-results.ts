import type { AppContext } from "./app-context";

type Round = { readonly kommunekode: string; readonly slug: string };

/**
 * Asks for the results and the model's titles while the page's code is on its way. Nobody waits here: a failure is
 * shown by the page, which asks again.
 */
export function prefetchResults(
  { queryClient, trpc }: AppContext,
  { kommunekode, slug }: Round,
): void {
  const address = { kommunekode, slug };
  queryClient.prefetchQuery({
    ...trpc.result.get.queryOptions(address),
    meta: { ownError: true },
  });
  queryClient.prefetchQuery({
    ...trpc.model.outlineOf.queryOptions(address),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { ownError: true },
  });
}

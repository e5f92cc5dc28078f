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
  queryClient
    .fetchQuery({
      ...trpc.result.get.queryOptions({ kommunekode, slug }),
      meta: { ownError: true },
    })
    .then(({ assessment: { modelId: id, modelVersion: version } }) =>
      queryClient.prefetchQuery({
        ...trpc.model.outline.queryOptions({ id, version }),
        staleTime: Number.POSITIVE_INFINITY,
      }),
    )
    .catch(() => undefined);
}

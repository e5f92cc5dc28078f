import type { AppContext } from "./app-context";

/** What the frame says is fetched beside the page's code, so that nothing on the screen moves when it comes. */
export async function loadFrame({ queryClient, trpc }: AppContext, pathname: string) {
  const kommunekode = /^\/kommuner\/(\d{4})(?:\/|$)/.exec(pathname)?.[1];
  // The frame stands without these; a failure is shown where the frame asks again.
  await Promise.allSettled([
    queryClient.ensureQueryData(trpc.municipality.list.queryOptions()),
    ...(kommunekode === undefined
      ? []
      : [queryClient.ensureQueryData(trpc.assessment.list.queryOptions({ kommunekode }))]),
  ]);
}

import { may } from "../lib/decide-may";
import { meQuery } from "../lib/use-me";
import type { AppContext } from "./app-context";

/** What the frame says is fetched beside the page's code, so that nothing on the screen moves when it comes. */
export async function loadFrame({ queryClient, trpc }: AppContext, pathname: string) {
  const [, kommunekode, slug = null] =
    /^\/kommuner\/(\d{4})(?:\/maalinger\/([^/]+))?(?:\/|$)/.exec(pathname) ?? [];
  if (kommunekode === undefined) return;
  const me = await queryClient.ensureQueryData(meQuery(trpc));
  const place = { kommunekode, slug };
  // The frame stands without these; a failure is shown where the frame asks again.
  if (may(me, "assessment.list", place)) {
    await queryClient.prefetchQuery(trpc.assessment.list.queryOptions({ kommunekode }));
  } else if (slug !== null && may(me, "assessment.get", place)) {
    await queryClient.prefetchQuery(trpc.assessment.get.queryOptions({ kommunekode, slug }));
  }
}

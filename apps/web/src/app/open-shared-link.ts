import { redirect } from "@tanstack/react-router";
import { meQuery } from "../lib/use-me";
import type { AppContext } from "./app-context";

/** A shared link is held as a cookie from here on; the page is the result's own. */
export async function openSharedLink({ client, queryClient, trpc }: AppContext, token: string) {
  const { kommunekode, slug } = await client.publication.open.mutate({ token });
  await queryClient.fetchQuery({ ...meQuery(trpc), staleTime: 0 });
  throw redirect({
    to: "/kommuner/$kommunekode/maalinger/$slug/resultater",
    params: { kommunekode, slug },
    replace: true,
  });
}

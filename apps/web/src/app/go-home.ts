import { redirect } from "@tanstack/react-router";
import { readLastPlace } from "../lib/last-place";
import type { AppContext } from "./app-context";
import { chooseHome, chooseRound } from "./choose-home";

export async function goHome({ queryClient, trpc }: AppContext): Promise<never> {
  const municipalities = await queryClient.ensureQueryData(trpc.municipality.list.queryOptions());
  const home = chooseHome(municipalities, readLastPlace());
  if (home === null) throw redirect({ to: "/kommuner", replace: true });

  const { kommunekode } = home;
  const options = trpc.assessment.list.queryOptions({ kommunekode });
  const slug = chooseRound(await queryClient.ensureQueryData(options), home.slug);
  if (slug === null) {
    throw redirect({ to: "/kommuner/$kommunekode", params: { kommunekode }, replace: true });
  }
  throw redirect({
    to: "/kommuner/$kommunekode/maalinger/$slug",
    params: { kommunekode, slug },
    replace: true,
  });
}

import { redirect } from "@tanstack/react-router";
import { readLastPlace } from "../lib/last-place";
import { meQuery } from "../lib/use-me";
import type { AppContext } from "./app-context";
import { chooseHome, chooseRound, chooseRoundPage } from "./choose-home";

const RESULTS = "/kommuner/$kommunekode/maalinger/$slug/resultater";

export async function goHome({ queryClient, trpc }: AppContext): Promise<never> {
  const { person, link } = await queryClient.ensureQueryData(meQuery(trpc));
  if (person === null && link !== null) {
    const { kommunekode, slug } = link;
    throw redirect({ to: RESULTS, params: { kommunekode, slug }, replace: true });
  }
  const memberships = person?.memberships ?? [];
  const home = chooseHome(memberships, readLastPlace());
  if (home === null) throw redirect({ to: "/kommuner", replace: true });

  const { kommunekode } = home;
  const options = trpc.assessment.list.queryOptions({ kommunekode });
  const slug = chooseRound(await queryClient.ensureQueryData(options), home.slug);
  if (slug === null) {
    throw redirect({ to: "/kommuner/$kommunekode", params: { kommunekode }, replace: true });
  }
  const role = memberships.find((each) => each.kommunekode === kommunekode)?.role;
  const isResults = chooseRoundPage(role) === "results";
  throw redirect({
    to: isResults ? RESULTS : "/kommuner/$kommunekode/maalinger/$slug",
    params: { kommunekode, slug },
    replace: true,
  });
}

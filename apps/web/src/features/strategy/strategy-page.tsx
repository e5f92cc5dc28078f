import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTRPC } from "../../lib/trpc";
import { FactView } from "./fact-view";
import { ReadingView } from "./reading-view";

const route = getRouteApi("/strategier/$slug");

export function StrategyPage() {
  const trpc = useTRPC();
  const { slug } = route.useParams();
  const { data } = useSuspenseQuery({
    ...trpc.strategy.get.queryOptions({ slug }),
    meta: { ownError: true },
  });
  return data.origin === "read" ? (
    <ReadingView key={slug} strategy={data} />
  ) : (
    <FactView strategy={data} />
  );
}

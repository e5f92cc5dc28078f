import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { may } from "../../lib/decide-may";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";
import { toNames } from "./names";
import type { Result, RoundAddress } from "./results-types";
import { useAfterPaint } from "./use-after-paint";

/** The scores and what their identifiers are called. */
export function useResults(address: RoundAddress) {
  const trpc = useTRPC();
  const { data: result } = useSuspenseQuery({
    ...trpc.result.get.queryOptions(address),
    meta: { ownError: true },
  });
  const { data: outline } = useSuspenseQuery({
    ...trpc.model.outlineOf.queryOptions(address),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { ownError: true },
  });
  const names = useMemo(() => toNames(result, outline), [result, outline]);
  return { result, outline, names };
}

/**
 * What a page can do without at first: the round before, and how far the numbers can be trusted. The bands take the
 * server longer than the scores, so they are asked for alone, once the rest stands on the screen.
 */
export function useLater(address: RoundAddress, { assessment }: Pick<Result, "assessment">) {
  const trpc = useTRPC();
  const isPainted = useAfterPaint(60);
  const { kommunekode } = address;
  const slug = assessment.previous?.slug ?? null;
  const maySeeEarlier = may(useMe(), "result.get", { kommunekode, slug });
  const earlier = useQuery({
    ...trpc.result.get.queryOptions({ kommunekode, slug: slug ?? "" }),
    enabled: isPainted && slug !== null && maySeeEarlier,
    meta: { ownError: true },
  });
  const confidence = useQuery({
    ...trpc.result.confidence.queryOptions(address),
    enabled: isPainted && !earlier.isLoading,
    staleTime: 60_000,
    meta: { ownError: true },
  });
  return { earlier: earlier.data ?? null, confidence };
}

export type ConfidenceQuery = ReturnType<typeof useLater>["confidence"];

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";

/** A published model version never changes, so it is fetched once. */
export function useOutline({
  modelId: id,
  modelVersion: version,
}: {
  readonly modelId: string;
  readonly modelVersion: string;
}) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery({
    ...trpc.model.outline.queryOptions({ id, version }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

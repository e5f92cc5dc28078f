import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";
import { meQuery } from "../../lib/use-me";

export function useRefreshMe(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.prefetchQuery({ ...meQuery(trpc), staleTime: 0 });
}

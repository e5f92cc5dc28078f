import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";

/** What a change of access is seen in: the lists here, and what the person at the screen may do. */
export function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.account.me.pathFilter());
    await queryClient.invalidateQueries(trpc.member.pathFilter());
    await queryClient.invalidateQueries(trpc.invitation.pathFilter());
  };
}

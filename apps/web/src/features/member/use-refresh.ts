import { useQueryClient } from "@tanstack/react-query";
import { may } from "../../lib/decide-may";
import { NOBODY } from "../../lib/me";
import { useTRPC } from "../../lib/trpc";

/**
 * What a change of access is seen in: what the person at the screen may do, and then the lists, if they are still the
 * person's to see. Whoever has just handed over the lead does not ask for them again.
 */
export function useRefresh(kommunekode: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.account.me.pathFilter());
    const me = queryClient.getQueryData(trpc.account.me.queryKey()) ?? NOBODY;
    const mayList = may(me, "member.list", { kommunekode, slug: null });
    const refetchType = mayList ? "active" : "none";
    await queryClient.invalidateQueries({ ...trpc.member.pathFilter(), refetchType });
    await queryClient.invalidateQueries({ ...trpc.invitation.pathFilter(), refetchType });
  };
}

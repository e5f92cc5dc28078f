import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { notify } from "../../components/notices";
import { roleText } from "../../lib/role-text";
import { useTRPC } from "../../lib/trpc";
import { meQuery } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import type { Invitation } from "./invitation";

/** In: what the person may is asked for anew, and the municipality's page is the first they see. */
export function useEnter({ municipality, role }: Invitation) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async ({ kommunekode }: { readonly kommunekode: string }) => {
    await queryClient.fetchQuery({ ...meQuery(trpc), staleTime: 0 });
    await navigate({ to: "/kommuner/$kommunekode", params: { kommunekode }, replace: true });
    notify(m.invitation_welcome({ role: roleText(role), municipality }), "success");
  };
}

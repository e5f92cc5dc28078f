import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { notify } from "../../components/notices";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { InvitationTable } from "./invitation-table";
import type { OwnableUnit } from "./member-types";
import { useRefresh } from "./use-refresh";

type InvitationsProps = {
  readonly kommunekode: string;
  readonly units: readonly OwnableUnit[];
};

export function Invitations({ kommunekode, units }: InvitationsProps) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const refresh = useRefresh(kommunekode);
  const [showsOld, setShowsOld] = useState(false);
  const { data } = useSuspenseQuery(trpc.invitation.list.queryOptions({ kommunekode }));
  const revoke = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly email: string }) =>
      client.invitation.revoke.mutate({ kommunekode, id }),
    onSuccess: (_, { email }) => notify(m.member_revoked({ email }), "success"),
    onSettled: refresh,
  });
  const old = data.filter(({ state }) => state !== "open");
  const shown = showsOld ? data : data.filter(({ state }) => state === "open");
  return (
    <section className="pj-section" aria-labelledby="invitationer">
      <h2 id="invitationer">{m.member_invitations_title()}</h2>
      <p className="member-lead">{m.member_invitations_lead()}</p>
      {shown.length === 0 ? (
        <p className="pj-sub">{m.member_invitations_none()}</p>
      ) : (
        <InvitationTable
          invitations={shown}
          units={units}
          isBusy={revoke.isPending}
          onRevoke={(invitation) => revoke.mutate(invitation)}
        />
      )}
      {old.length > 0 && (
        <Button
          size="small"
          variant="tertiary"
          aria-pressed={showsOld}
          onClick={() => setShowsOld(!showsOld)}
        >
          {showsOld
            ? m.member_invitations_old_hide()
            : m.member_invitations_old_show({ count: old.length })}
        </Button>
      )}
    </section>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { notify } from "../../components/notices";
import { Tag } from "../../components/tag";
import { formatDateTime } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { describeBrowser } from "./describe-browser";

/** So many stand there at once; the rest follow when asked for. */
const SHOWN_AT_FIRST = 5;

export function SessionList() {
  const [showsAll, setShowsAll] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: sessions } = useSuspenseQuery(trpc.account.sessions.queryOptions());
  const refresh = () => queryClient.invalidateQueries(trpc.account.sessions.queryFilter());
  const revoke = useMutation(
    trpc.account.revokeSession.mutationOptions({
      onSuccess: () => notify(m.account_session_revoked(), "success"),
      onSettled: refresh,
    }),
  );
  const revokeOthers = useMutation(
    trpc.account.revokeOtherSessions.mutationOptions({
      onSuccess: () => notify(m.account_sessions_revoked(), "success"),
      onSettled: refresh,
    }),
  );
  const ordered = sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
  const shown = showsAll ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  const left = ordered.length - shown.length;
  return (
    <>
      <ul className="account-list">
        {shown.map(({ id, isThis, createdAt, ip, userAgent }) => {
          const browser = describeBrowser(userAgent) ?? m.account_session_unknown();
          const since = formatDateTime(createdAt);
          return (
            <li key={id}>
              <div className="account-list__words">
                <b>{browser}</b> {isThis && <Tag tone="strong">{m.account_session_this()}</Tag>}
                <div className="pj-sub">{m.account_session_from({ since, ip: ip || "–" })}</div>
              </div>
              {!isThis && (
                <Button
                  size="small"
                  aria-label={m.account_session_revoke_named({ browser, since })}
                  disabled={revoke.isPending}
                  onClick={() => revoke.mutate({ id })}
                >
                  {m.account_session_revoke()}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button variant="tertiary" onClick={() => setShowsAll(true)}>
          {m.account_sessions_show_rest({ count: left })}
        </Button>
      )}
      {sessions.length > 1 ? (
        <Button disabled={revokeOthers.isPending} onClick={() => revokeOthers.mutate()}>
          {m.account_sessions_revoke_others()}
        </Button>
      ) : (
        <p className="pj-sub">{m.account_sessions_only_this()}</p>
      )}
    </>
  );
}

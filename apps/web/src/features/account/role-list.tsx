import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { ErrorText } from "../../components/error-text";
import { notify } from "../../components/notices";
import { Tag } from "../../components/tag";
import { textForError } from "../../lib/error-texts";
import type { SignedIn } from "../../lib/me";
import { roleText } from "../../lib/role-text";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { roleMeaning } from "./role-meaning";
import { useRefreshMe } from "./use-refresh-me";

type Membership = SignedIn["memberships"][number];

/** What the person may, and where: in words, not in rights. */
export function RoleList({ person: { platform, memberships } }: { person: SignedIn }) {
  const [leaving, setLeaving] = useState<Membership | null>(null);
  if (platform.length + memberships.length === 0) return <p>{m.account_roles_none()}</p>;
  return (
    <>
      <ul className="account-list">
        {memberships.map((membership) => {
          const { kommunekode, name, role, isExample } = membership;
          return (
            <li key={kommunekode}>
              <div className="account-list__words">
                <div>
                  <Link to="/kommuner/$kommunekode" params={{ kommunekode }}>
                    {name}
                  </Link>{" "}
                  {isExample && <Tag tone="warn">{m.frame_example_tag()}</Tag>}
                </div>
                <b>{roleText(role)}</b>
                <div className="pj-sub">{roleMeaning(role)}</div>
                <Link to="/kommuner/$kommunekode/adgang" params={{ kommunekode }}>
                  {m.account_roles_more({ name })}
                </Link>
              </div>
              <Button
                variant="tertiary"
                size="small"
                aria-label={m.account_leave_named({ name })}
                onClick={() => setLeaving(membership)}
              >
                {m.account_leave()}
              </Button>
            </li>
          );
        })}
        {platform.map((role) => (
          <li key={role}>
            <div className="account-list__words">
              <div>{m.account_roles_everywhere()}</div>
              <b>{roleText(role)}</b>
              <div className="pj-sub">{roleMeaning(role)}</div>
            </div>
          </li>
        ))}
      </ul>
      {leaving !== null && <LeaveDialog membership={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

type LeaveDialogProps = { readonly membership: Membership; readonly onClose: () => void };

function LeaveDialog({ membership: { kommunekode, name }, onClose }: LeaveDialogProps) {
  const trpc = useTRPC();
  const refresh = useRefreshMe();
  const leave = useMutation(
    trpc.member.leave.mutationOptions({
      meta: { ownError: true },
      onSuccess: async () => {
        await refresh();
        notify(m.account_left({ name }), "success");
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      title={m.account_leave_named({ name })}
      isOpen
      onClose={onClose}
      onConfirm={() => leave.mutate({ kommunekode })}
      confirmLabel={m.account_leave()}
      isDangerous
      isBusy={leave.isPending}
    >
      <p>{m.account_leave_text({ name })}</p>
      <div role="alert">
        <ErrorText text={leave.error && textForError(leave.error)} />
      </div>
    </ConfirmDialog>
  );
}

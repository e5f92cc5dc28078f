import { Button } from "../../components/button";
import { DataTable } from "../../components/data-table";
import { formatDate, formatList } from "../../lib/formatters";

import { m } from "../../paraglide/messages";
import { memberRoleText } from "./member-role-text";
import type { Invitation, OwnableUnit } from "./member-types";

type InvitationTableProps = {
  readonly invitations: readonly Invitation[];
  readonly units: readonly OwnableUnit[];
  readonly isBusy: boolean;
  readonly onRevoke: (invitation: Invitation) => void;
};

export function InvitationTable({ invitations, units, isBusy, onRevoke }: InvitationTableProps) {
  return (
    <DataTable
      caption={m.member_invitations_title()}
      isCaptionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "email",
          header: m.member_column_email(),
          value: ({ email }) => email,
          isRowHeader: true,
          render: ({ email }) => <span className="member-email">{email}</span>,
        },
        {
          key: "role",
          header: m.member_column_role(),
          value: ({ role }) => memberRoleText(role),
          render: ({ role, unitIds }) => (
            <>
              <span className="member-role">{memberRoleText(role)}</span>
              {unitIds.length > 0 && (
                <span className="pj-sub member-own">
                  {formatList(
                    units.filter(({ id }) => unitIds.includes(id)).map((unit) => unit.shortName),
                  )}
                </span>
              )}
            </>
          ),
        },
        {
          key: "invited",
          header: m.member_column_invited(),
          value: ({ createdAt }) => createdAt,
          render: ({ createdAt }) => formatDate(createdAt),
        },
        {
          key: "by",
          header: m.member_column_by(),
          value: ({ invitedBy }) => invitedBy ?? m.member_erased(),
        },
        { key: "state", header: m.member_column_state(), value: stateText },
        {
          key: "actions",
          header: m.member_column_actions(),
          value: () => null,
          isAction: true,
          render: (invitation) =>
            invitation.state === "open" && (
              <Button
                size="small"
                variant="tertiary"
                disabled={isBusy}
                onClick={() => onRevoke(invitation)}
              >
                <span aria-hidden="true">{m.member_revoke()}</span>
                <span className="pj-hidden">
                  {m.member_revoke_for({ email: invitation.email })}
                </span>
              </Button>
            ),
        },
      ]}
    />
  );
}

function stateText({ state, expiresAt }: Invitation): string {
  const date = formatDate(expiresAt);
  switch (state) {
    case "open":
      return m.member_state_open_until({ date });
    case "accepted":
      return m.member_state_accepted();
    case "revoked":
      return m.member_state_revoked();
    case "expired":
      return m.member_state_expired({ date });
  }
}

import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatDateTime, formatList } from "../../lib/formatters";

import { m } from "../../paraglide/messages";
import { MemberActions, type MemberTask } from "./member-actions";
import { memberRoleText } from "./member-role-text";
import type { Member, MemberList } from "./member-types";
import { hasUnits } from "./role-draft";

type MembersTableProps = {
  readonly list: MemberList;
  readonly onTask: (member: Member, task: MemberTask) => void;
};

export function MembersTable({ list, onTask }: MembersTableProps) {
  return (
    <DataTable
      caption={m.member_members_title()}
      isCaptionHidden
      rows={list.members}
      rowKey={({ userId }) => userId}
      columns={[
        {
          key: "name",
          header: m.member_column_name(),
          value: ({ name }) => name,
          isRowHeader: true,
          render: (member) => <MemberName member={member} />,
        },
        {
          key: "email",
          header: m.member_column_email(),
          value: ({ email }) => email,
          render: ({ email }) => <span className="member-email">{email}</span>,
        },
        {
          key: "role",
          header: m.member_column_role(),
          value: ({ role }) => memberRoleText(role),
          render: (member) => <MemberRole member={member} units={list.units} />,
        },
        {
          key: "last",
          header: m.member_column_last(),
          value: ({ lastSignInAt }) => lastSignInAt,
          render: ({ lastSignInAt }) =>
            lastSignInAt === null ? m.member_never() : formatDateTime(lastSignInAt),
        },
        {
          key: "actions",
          header: m.member_column_actions(),
          value: () => null,
          isAction: true,
          render: (member) => (
            <MemberActions member={member} onTask={(task) => onTask(member, task)} />
          ),
        },
      ]}
    />
  );
}

function MemberName({ member }: { member: Member }) {
  return (
    <span className="member-name">
      {member.name}
      {member.isMe && <Tag tone="strong">{m.member_me()}</Tag>}
      {!member.isActive && (
        <span title={m.member_inactive_hint()}>
          <Tag tone="warn">{m.member_inactive()}</Tag>
        </span>
      )}
    </span>
  );
}

type MemberRoleProps = { readonly member: Member; readonly units: MemberList["units"] };

function MemberRole({ member: { role, unitIds }, units }: MemberRoleProps) {
  const own = units.filter(({ id }) => unitIds.includes(id)).map(({ shortName }) => shortName);
  return (
    <>
      <span className="member-role">{memberRoleText(role)}</span>
      {hasUnits(role) && (
        <span className="pj-sub member-own">
          {own.length === 0 ? m.member_units_none() : formatList(own)}
        </span>
      )}
    </>
  );
}

import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatDateTime } from "../../lib/formatters";
import { roleText } from "../../lib/role-text";
import { m } from "../../paraglide/messages";
import { PersonMenu } from "./person-menu";
import type { PersonTask } from "./person-task";
import type { Person } from "./person-types";
import type { PersonActions } from "./use-person-actions";

export type PeopleTableProps = {
  readonly people: readonly Person[];
  /** The id of who looks. */
  readonly me: string | null;
  readonly actions: PersonActions;
  readonly onTask: (person: Person, task: PersonTask) => void;
};

export function PeopleTable({ people, me, actions, onTask }: PeopleTableProps) {
  return (
    <DataTable
      caption={m.person_people_title()}
      isCaptionHidden
      rows={people}
      rowKey={({ userId }) => userId}
      columns={[
        {
          key: "name",
          header: m.person_column_name(),
          value: ({ name }) => name,
          isRowHeader: true,
          render: (person) => <PersonName person={person} isMe={person.userId === me} />,
        },
        {
          key: "email",
          header: m.person_column_email(),
          value: ({ email }) => email,
          render: ({ email }) => <span className="person-email">{email}</span>,
        },
        {
          key: "part",
          header: m.person_column_part(),
          value: ({ memberships }) => memberships.length,
          render: ({ memberships }) => <Parts memberships={memberships} />,
        },
        {
          key: "platform",
          header: m.person_column_platform(),
          value: ({ platform }) => platform.map(roleText).join(", "),
          render: ({ platform }) => platform.map(roleText).join(", ") || m.person_no_part(),
        },
        {
          key: "last",
          header: m.person_column_last(),
          value: ({ lastSignInAt }) => lastSignInAt,
          render: ({ lastSignInAt }) =>
            lastSignInAt === null ? m.person_never() : formatDateTime(lastSignInAt),
        },
        {
          key: "actions",
          header: m.person_column_actions(),
          value: () => null,
          isAction: true,
          render: (person) => (
            <PersonMenu
              person={person}
              isMe={person.userId === me}
              actions={actions}
              onTask={(task) => onTask(person, task)}
            />
          ),
        },
      ]}
    />
  );
}

function PersonName({ person, isMe }: { readonly person: Person; readonly isMe: boolean }) {
  return (
    <span className="person-name">
      {person.name}
      {isMe && <Tag tone="strong">{m.person_me()}</Tag>}
      {person.isExample && <Tag tone="warn">{m.person_example()}</Tag>}
      {!person.isActive && <Tag tone="warn">{m.person_inactive()}</Tag>}
    </span>
  );
}

function Parts({ memberships }: Pick<Person, "memberships">) {
  if (memberships.length === 0) return m.person_no_part();
  return (
    <ul className="person-parts">
      {memberships.map(({ kommunekode, name, role }) => (
        <li key={kommunekode}>{m.person_part({ municipality: name, role: roleText(role) })}</li>
      ))}
    </ul>
  );
}

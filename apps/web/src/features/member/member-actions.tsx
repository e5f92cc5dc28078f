import { Menu, MenuButton, MenuLine } from "../../components/menu";
import { m } from "../../paraglide/messages";
import type { Member } from "./member-types";

export type MemberTask = "change" | "transfer" | "remove" | "leave";
type MemberActionsProps = {
  readonly member: Member;
  readonly onTask: (task: MemberTask) => void;
};

export function MemberActions({ member, onTask }: MemberActionsProps) {
  const { name, isMe, isActive } = member;
  return (
    <Menu
      align="end"
      isPlain
      label={m.member_actions()}
      description={m.member_actions_for({ name })}
    >
      <MenuButton onClick={() => onTask("change")}>{m.member_change()}</MenuButton>
      {!isMe && isActive && (
        <MenuButton onClick={() => onTask("transfer")}>{m.member_transfer()}</MenuButton>
      )}
      <MenuLine />
      <MenuButton isDangerous onClick={() => onTask(isMe ? "leave" : "remove")}>
        {isMe ? m.member_leave() : m.member_remove()}
      </MenuButton>
    </Menu>
  );
}

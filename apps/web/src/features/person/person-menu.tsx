import type { PlatformRole } from "@pejling/domain";
import { Menu, MenuButton, MenuLine } from "../../components/menu";
import { m } from "../../paraglide/messages";
import type { PersonTask } from "./person-task";
import type { Person } from "./person-types";
import type { PersonActions } from "./use-person-actions";

type PersonMenuProps = {
  readonly person: Person;
  readonly isMe: boolean;
  readonly actions: PersonActions;
  readonly onTask: (task: PersonTask) => void;
};

export function PersonMenu({ person, isMe, actions, onTask }: PersonMenuProps) {
  const { name, isActive, hasTwoFactor, platform } = person;
  const isOperator = platform.includes("operator");
  const isBenchmark = platform.includes("benchmarkOperator");
  const turn = (role: PlatformRole, held: boolean) => actions.setRole({ person, role, held });
  return (
    <Menu
      align="end"
      isPlain
      label={m.person_actions()}
      description={m.person_actions_for({ name })}
    >
      {isActive && (
        <>
          <MenuButton
            disabled={actions.isBusy}
            onClick={() =>
              isOperator && isMe ? onTask("takeOwnRole") : turn("operator", !isOperator)
            }
          >
            {isOperator ? m.person_take_operator() : m.person_give_operator()}
          </MenuButton>
          <MenuButton
            disabled={actions.isBusy}
            onClick={() => turn("benchmarkOperator", !isBenchmark)}
          >
            {isBenchmark ? m.person_take_benchmark() : m.person_give_benchmark()}
          </MenuButton>
          <MenuButton onClick={() => onTask("passwordLink")}>{m.person_password_link()}</MenuButton>
          {hasTwoFactor && !isMe && (
            <MenuButton onClick={() => onTask("endTwoFactor")}>
              {m.person_end_two_factor()}
            </MenuButton>
          )}
          <MenuLine />
        </>
      )}
      {isActive ? (
        <MenuButton isDangerous onClick={() => onTask("deactivate")}>
          {m.person_deactivate()}
        </MenuButton>
      ) : (
        <MenuButton
          disabled={actions.isBusy}
          onClick={() => actions.setActive({ person, active: true })}
        >
          {m.person_reactivate()}
        </MenuButton>
      )}
    </Menu>
  );
}

import type { MunicipalRole } from "@pejling/domain";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";

import { m } from "../../paraglide/messages";
import { memberRoleText } from "./member-role-text";

type RoleConflictProps = {
  readonly name: string;
  /** What the other person made of it. */
  readonly role: MunicipalRole | null;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export function RoleConflict({ name, role, onKeepMine, onTakeTheirs }: RoleConflictProps) {
  return (
    <Callout tone="warn" title={m.member_conflict_title()}>
      <p>{m.member_conflict_text({ name, role: memberRoleText(role) })}</p>
      <div className="pj-row">
        <Button size="small" onClick={onKeepMine}>
          {m.member_conflict_mine()}
        </Button>
        <Button size="small" onClick={onTakeTheirs}>
          {m.member_conflict_theirs()}
        </Button>
      </div>
    </Callout>
  );
}

import { LeaveDialog } from "./leave-dialog";
import type { MemberTask } from "./member-actions";
import type { Member, MemberList } from "./member-types";
import { RemoveDialog } from "./remove-dialog";
import { RoleDialog } from "./role-dialog";
import { TransferDialog } from "./transfer-dialog";

type MemberDialogProps = {
  readonly kommunekode: string;
  readonly municipality: string;
  readonly task: MemberTask;
  readonly member: Member;
  readonly units: MemberList["units"];
  readonly onClose: () => void;
};

export function MemberDialog({ task, units, municipality, ...about }: MemberDialogProps) {
  switch (task) {
    case "change":
      return <RoleDialog {...about} units={units} />;
    case "transfer":
      return <TransferDialog {...about} />;
    case "remove":
      return <RemoveDialog {...about} />;
    case "leave":
      return <LeaveDialog {...about} municipality={municipality} />;
  }
}

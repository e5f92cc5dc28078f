import type { MunicipalRole } from "@pejling/domain";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Callout } from "../../components/callout";
import { Dialog } from "../../components/dialog";
import { FormActions } from "../../components/form-actions";
import { notify } from "../../components/notices";
import { RadioGroup } from "../../components/radio-group";
import { textForError } from "../../lib/error-texts";
import { roleText } from "../../lib/role-text";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Member } from "./member-types";
import { ROLE_HINTS } from "./role-hints";
import { useRefresh } from "./use-refresh";

type TransferDialogProps = {
  readonly kommunekode: string;
  readonly member: Member;
  readonly onClose: () => void;
};

type OwnRole = Exclude<MunicipalRole, "lead" | "director">;

/** Roles that need no units: a director's own forvaltninger are for the new head to choose. */
const OWN_ROLES: readonly OwnRole[] = ["consultant", "boardMember", "reader"];

export function TransferDialog({ kommunekode, member, onClose }: TransferDialogProps) {
  const { userId, name } = member;
  const [ownRole, setOwnRole] = useState<OwnRole>("consultant");
  const client = useTRPCClient();
  const refresh = useRefresh(kommunekode);
  const transfer = useMutation({
    mutationFn: () => client.member.transfer.mutate({ kommunekode, userId, ownRole }),
    meta: { ownError: true },
    onSuccess: async () => {
      notify(m.member_transferred({ name, role: roleText(ownRole) }), "success");
      onClose();
      await refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    transfer.mutate();
  };
  return (
    <Dialog title={m.member_transfer_title({ name })} isOpen onClose={onClose}>
      <form className="pj-stack" onSubmit={submit}>
        <p className="member-plain">{m.member_transfer_text({ name })}</p>
        <RadioGroup
          legend={m.member_transfer_own()}
          value={ownRole}
          options={OWN_ROLES.map((role) => ({
            value: role,
            label: <span className="member-role">{roleText(role)}</span>,
            hint: ROLE_HINTS[role](),
          }))}
          onChange={setOwnRole}
        />
        {transfer.error && <Callout tone="error">{textForError(transfer.error)}</Callout>}
        <FormActions isBusy={transfer.isPending} onCancel={onClose}>
          {m.member_transfer()}
        </FormActions>
      </form>
    </Dialog>
  );
}

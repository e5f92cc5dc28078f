import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Callout } from "../../components/callout";
import { Dialog } from "../../components/dialog";
import { FormActions } from "../../components/form-actions";
import { notify } from "../../components/notices";
import { roleText } from "../../lib/role-text";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { accessErrorText } from "./access-error-text";
import type { Member, OwnableUnit } from "./member-types";
import { RoleConflict } from "./role-conflict";
import {
  type ChosenRole,
  findRoleFault,
  type RoleDraft,
  type RoleFault,
  toChosen,
} from "./role-draft";
import { RoleFields } from "./role-fields";
import { useRefresh } from "./use-refresh";

type RoleDialogProps = {
  readonly kommunekode: string;
  readonly member: Member;
  readonly units: readonly OwnableUnit[];
  readonly onClose: () => void;
};

export function RoleDialog(props: RoleDialogProps) {
  const { name } = props.member;
  return (
    <Dialog title={m.member_change_title({ name })} isOpen onClose={props.onClose}>
      <RoleForm {...props} />
    </Dialog>
  );
}

function RoleForm({ kommunekode, member, units, onClose }: RoleDialogProps) {
  const { userId, name, isMe } = member;
  const [draft, setDraft] = useState<RoleDraft>({ role: member.role, unitIds: member.unitIds });
  const [seenVersion, setSeenVersion] = useState(member.version);
  const [fault, setFault] = useState<RoleFault | null>(null);
  const client = useTRPCClient();
  const refresh = useRefresh(kommunekode);
  const save = useMutation({
    mutationFn: (input: ChosenRole & { readonly seenVersion: number }) =>
      client.member.save.mutate({ kommunekode, userId, ...input }),
    meta: { ownError: true },
    onSuccess: async ({ kind }, { role }) => {
      await refresh();
      if (kind !== "saved") return;
      notify(m.member_saved({ name, role: roleText(role) }), "success");
      onClose();
    },
  });
  const send = (version: number) => {
    const found = findRoleFault(draft);
    const chosen = toChosen(draft);
    setFault(found);
    if (found === null && chosen !== null) save.mutate({ ...chosen, seenVersion: version });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(seenVersion);
  };
  const conflict = save.data?.kind === "conflict" ? save.data.current : null;
  return (
    <form className="pj-stack" noValidate onSubmit={submit}>
      <RoleFields
        legend={m.member_field_role()}
        draft={draft}
        units={units}
        fault={fault}
        onChange={(next) => {
          setDraft(next);
          setFault(null);
        }}
      />
      {conflict && (
        <RoleConflict
          name={name}
          role={conflict.role}
          onKeepMine={() => {
            setSeenVersion(conflict.version);
            send(conflict.version);
          }}
          onTakeTheirs={onClose}
        />
      )}
      {save.data?.kind === "notFound" && <Callout tone="warn">{m.member_gone({ name })}</Callout>}
      {save.error && <Callout tone="error">{accessErrorText(save.error, isMe)}</Callout>}
      {!conflict && (
        <FormActions isBusy={save.isPending} onCancel={onClose}>
          {saveText(save)}
        </FormActions>
      )}
    </form>
  );
}

function saveText({ isPending, isError }: { isPending: boolean; isError: boolean }): string {
  if (isPending) return m.member_saving();
  return isError ? m.member_try_again() : m.member_save();
}

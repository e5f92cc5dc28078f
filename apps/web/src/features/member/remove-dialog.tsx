import { useMutation } from "@tanstack/react-query";
import { Callout } from "../../components/callout";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { accessErrorText } from "./access-error-text";
import type { Member } from "./member-types";
import { useRefresh } from "./use-refresh";

type RemoveDialogProps = {
  readonly kommunekode: string;
  readonly member: Member;
  readonly onClose: () => void;
};

export function RemoveDialog({ kommunekode, member, onClose }: RemoveDialogProps) {
  const { userId, name } = member;
  const client = useTRPCClient();
  const refresh = useRefresh(kommunekode);
  const remove = useMutation({
    mutationFn: () => client.member.remove.mutate({ kommunekode, userId }),
    meta: { ownError: true },
    onSuccess: async () => {
      await refresh();
      notify(m.member_removed({ name }), "success");
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={m.member_remove_title({ name })}
      isOpen
      isDangerous
      isBusy={remove.isPending}
      confirmLabel={m.member_remove()}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p>{m.member_remove_text({ name })}</p>
      {remove.error && <Callout tone="error">{accessErrorText(remove.error, false)}</Callout>}
    </ConfirmDialog>
  );
}

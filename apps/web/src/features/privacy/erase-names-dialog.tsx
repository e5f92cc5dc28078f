import { useMutation } from "@tanstack/react-query";
import { Callout } from "../../components/callout";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { NamesDialogProps } from "./names-dialog-props";
import { useRefresh } from "./use-refresh";

export function EraseNamesDialog({ kommunekode, round, onClose }: NamesDialogProps) {
  const { slug, name } = round;
  const client = useTRPCClient();
  const refresh = useRefresh();
  const erase = useMutation({
    mutationFn: () => client.privacy.eraseNames.mutate({ kommunekode, slug }),
    meta: { ownError: true },
    onSuccess: async ({ erased }) => {
      await refresh();
      notify(m.privacy_erased({ count: erased }), "success");
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={m.privacy_erase_title({ name })}
      isOpen
      isDangerous
      isBusy={erase.isPending}
      confirmLabel={m.privacy_erase_confirm()}
      onConfirm={() => erase.mutate()}
      onClose={onClose}
    >
      <p>{m.privacy_erase_text()}</p>
      {erase.error && <Callout tone="error">{textForError(erase.error)}</Callout>}
    </ConfirmDialog>
  );
}

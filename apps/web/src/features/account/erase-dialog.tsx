import { useMutation } from "@tanstack/react-query";
import { TypedDialog } from "../../components/typed-dialog";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

type EraseDialogProps = { readonly email: string; readonly onClose: () => void };

/** Cannot be undone, so it takes more than a click: one's own e-mail, typed. */
export function EraseDialog({ email, onClose }: EraseDialogProps) {
  const trpc = useTRPC();
  const erase = useMutation(
    trpc.account.eraseMine.mutationOptions({
      meta: { ownError: true },
      onSuccess: () => location.assign("/log-ind"),
    }),
  );
  return (
    <TypedDialog
      title={m.account_erase_title()}
      isOpen
      onClose={onClose}
      expected={email}
      label={m.account_erase_confirm({ email })}
      mismatch={m.account_erase_wrong()}
      confirmLabel={m.account_erase()}
      isBusy={erase.isPending}
      error={erase.error && textForError(erase.error)}
      onConfirm={(confirmation) => erase.mutate({ confirmation })}
    >
      <p>{m.account_erase_text()}</p>
    </TypedDialog>
  );
}

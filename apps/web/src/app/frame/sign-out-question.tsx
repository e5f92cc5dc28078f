import { ConfirmDialog } from "../../components/confirm-dialog";
import { askBeforeSignOut, useSignOutQuestion } from "../../lib/offline/sign-out-question";
import { m } from "../../paraglide/messages";

export function SignOutQuestion() {
  const question = useSignOutQuestion();
  const close = () => askBeforeSignOut(null);
  return (
    <ConfirmDialog
      title={m.offline_sign_out_title({ count: question?.count ?? 0 })}
      isOpen={question !== null}
      onClose={close}
      onConfirm={() => {
        question?.onConfirm();
        close();
      }}
      confirmLabel={m.offline_sign_out_confirm()}
      isDangerous
    >
      <p>{m.offline_sign_out_text()}</p>
    </ConfirmDialog>
  );
}

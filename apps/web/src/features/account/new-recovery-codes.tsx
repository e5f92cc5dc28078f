import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { OwnPasswordForm } from "./own-password-form";
import { RecoveryCodes } from "./recovery-codes";

export function NewRecoveryCodes({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC();
  const renew = useMutation(
    trpc.account.newRecoveryCodes.mutationOptions({ meta: { ownError: true } }),
  );
  if (renew.data !== undefined) {
    return <RecoveryCodes codes={renew.data.recoveryCodes} onDone={onDone} />;
  }
  return (
    <OwnPasswordForm
      submitLabel={m.account_codes_make()}
      isBusy={renew.isPending}
      error={renew.error}
      onSubmit={(password) => renew.mutate({ password })}
      onCancel={onDone}
    >
      <p>{m.account_codes_renew_text()}</p>
    </OwnPasswordForm>
  );
}

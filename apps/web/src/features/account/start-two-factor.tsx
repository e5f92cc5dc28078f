import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { ConnectApp } from "./connect-app";
import { OwnPasswordForm } from "./own-password-form";
import { RecoveryCodes } from "./recovery-codes";
import { useRefreshMe } from "./use-refresh-me";

/** Three steps: one's own password, the app on the phone, and the codes for the day the phone is lost. */
export function StartTwoFactor({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC();
  const refresh = useRefreshMe();
  const [isConnected, setIsConnected] = useState(false);
  const start = useMutation(
    trpc.account.startTwoFactor.mutationOptions({ meta: { ownError: true } }),
  );
  const finish = async () => {
    await refresh();
    onDone();
  };
  if (start.data === undefined) {
    return (
      <OwnPasswordForm
        submitLabel={m.account_go_on()}
        isBusy={start.isPending}
        error={start.error}
        onSubmit={(password) => start.mutate({ password })}
        onCancel={onDone}
      >
        <p>{m.account_two_factor_begin()}</p>
      </OwnPasswordForm>
    );
  }
  const { uri, recoveryCodes } = start.data;
  if (isConnected) return <RecoveryCodes codes={recoveryCodes} onDone={finish} />;
  return <ConnectApp uri={uri} onConnected={() => setIsConnected(true)} onCancel={onDone} />;
}

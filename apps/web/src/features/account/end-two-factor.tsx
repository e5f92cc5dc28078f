import { useMutation } from "@tanstack/react-query";
import { notify } from "../../components/notices";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { OwnPasswordForm } from "./own-password-form";
import { useRefreshMe } from "./use-refresh-me";

export function EndTwoFactor({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC();
  const refresh = useRefreshMe();
  const end = useMutation(
    trpc.account.endTwoFactor.mutationOptions({
      meta: { ownError: true },
      onSuccess: async () => {
        await refresh();
        notify(m.account_two_factor_ended(), "success");
        onDone();
      },
    }),
  );
  return (
    <OwnPasswordForm
      submitLabel={m.account_two_factor_end()}
      isBusy={end.isPending}
      error={end.error}
      onSubmit={(password) => end.mutate({ password })}
      onCancel={onDone}
    >
      <p>{m.account_two_factor_end_text()}</p>
    </OwnPasswordForm>
  );
}

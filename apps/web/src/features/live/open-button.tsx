import { useMutation } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { newId } from "../../lib/new-id";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { InterviewAddress } from "./use-live";

type OpenButtonProps = {
  readonly address: InterviewAddress;
  readonly onOpened: () => void;
  readonly isAgain?: boolean;
};

/** Opens the interview for participants; where a colleague has just done it, that session is the one. */
export function OpenButton({ address, onOpened, isAgain = false }: OpenButtonProps) {
  const trpc = useTRPC();
  const open = useMutation(trpc.live.open.mutationOptions({ onSuccess: onOpened }));
  return (
    <Button
      variant={isAgain ? "secondary" : "primary"}
      disabled={open.isPending}
      onClick={() => open.mutate({ ...address, id: newId() })}
    >
      {isAgain ? m.live_open_again() : m.live_open()}
    </Button>
  );
}

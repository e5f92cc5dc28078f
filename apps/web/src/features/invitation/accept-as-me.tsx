import { useMutation } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Invitation } from "./invitation";
import { useEnter } from "./use-enter";

export function AcceptAsMe({ invitation }: { invitation: Invitation }) {
  const trpc = useTRPC();
  const enter = useEnter(invitation);
  const accept = useMutation(
    trpc.invitation.accept.mutationOptions({ meta: { ownError: true }, onSuccess: enter }),
  );
  return (
    <div className="invitation-form">
      <p>{m.invitation_accept_text({ email: invitation.email })}</p>
      <div role="alert">
        <ErrorText text={accept.error && textForError(accept.error)} />
      </div>
      <div className="pj-row">
        <Button
          variant="primary"
          disabled={accept.isPending}
          onClick={() => accept.mutate({ token: invitation.token })}
        >
          {m.invitation_accept()}
        </Button>
      </div>
    </div>
  );
}

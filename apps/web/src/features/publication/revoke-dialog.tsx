import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Callout } from "../../components/callout";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notices";
import { textForError } from "../../lib/error-texts";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Publication, RoundAddress } from "./publication-types";

type RevokeDialogProps = {
  readonly round: RoundAddress;
  readonly link: Publication;
  readonly onClose: () => void;
};

export function RevokeDialog({ round, link, onClose }: RevokeDialogProps) {
  const { id, label } = link;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => client.publication.revoke.mutate({ ...round, id }),
    meta: { ownError: true },
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.publication.pathFilter());
      notify(m.publication_revoked({ label }), "success");
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={m.publication_revoke_title({ label })}
      isOpen
      isDangerous
      isBusy={revoke.isPending}
      confirmLabel={m.publication_revoke()}
      onConfirm={() => revoke.mutate()}
      onClose={onClose}
    >
      <p>{m.publication_revoke_text()}</p>
      {revoke.error && <Callout tone="error">{textForError(revoke.error)}</Callout>}
    </ConfirmDialog>
  );
}

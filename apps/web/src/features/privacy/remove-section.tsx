import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { TypedDialog } from "../../components/typed-dialog";
import { textForError } from "../../lib/error-texts";
import { forgetLastPlace } from "../../lib/last-place";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Receipt } from "./privacy-types";

type RemoveSectionProps = {
  readonly kommunekode: string;
  readonly municipality: string;
  readonly onRemoved: (receipt: Receipt) => void;
};

export function RemoveSection({ kommunekode, municipality, onRemoved }: RemoveSectionProps) {
  const [isAsking, setIsAsking] = useState(false);
  const client = useTRPCClient();
  const remove = useMutation({
    mutationFn: (confirmation: string) =>
      client.municipality.remove.mutate({ kommunekode, confirmation }),
    meta: { ownError: true },
    onSuccess: (receipt) => {
      forgetLastPlace();
      onRemoved(receipt);
    },
  });
  return (
    <>
      <Button variant="danger" onClick={() => setIsAsking(true)}>
        {m.privacy_remove({ municipality })}
      </Button>
      <TypedDialog
        title={m.privacy_remove_ask({ municipality })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        expected={municipality}
        label={m.privacy_remove_type({ municipality })}
        mismatch={m.privacy_type_name_wrong({ name: municipality })}
        confirmLabel={m.privacy_remove_confirm()}
        isBusy={remove.isPending}
        error={remove.error ? textForError(remove.error) : null}
        onConfirm={(confirmation) => remove.mutate(confirmation)}
      >
        <p>{m.privacy_remove_goes()}</p>
        <ul>
          <li>{m.privacy_remove_goes_rounds()}</li>
          <li>{m.privacy_remove_goes_people()}</li>
          <li>{m.privacy_remove_goes_rest()}</li>
        </ul>
        <p className="privacy-last">{m.privacy_remove_undo()}</p>
      </TypedDialog>
    </>
  );
}

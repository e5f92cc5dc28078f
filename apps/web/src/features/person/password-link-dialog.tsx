import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { Dialog } from "../../components/dialog";
import { SecretLink } from "../../components/secret-link";
import { Skeleton } from "../../components/skeleton";
import { readAppError, textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Person } from "./person-types";

type PasswordLinkDialogProps = { readonly person: Person; readonly onClose: () => void };

export function PasswordLinkDialog({ person, onClose }: PasswordLinkDialogProps) {
  const { userId, name } = person;
  const client = useTRPCClient();
  const make = useMutation({
    mutationFn: () => client.person.makePasswordLink.mutate({ userId }),
    meta: { ownError: true },
  });
  const isAsked = useRef(false);
  useEffect(() => {
    // Each link ends the one before, so it is asked for once, however often the dialog is drawn.
    if (isAsked.current) return;
    isAsked.current = true;
    make.mutate();
  }, [make.mutate]);
  return (
    <Dialog
      title={make.data ? m.person_link_title() : m.person_password_link()}
      isOpen
      onClose={onClose}
    >
      {make.data && (
        <SecretLink label={m.person_link_label({ name })} address={make.data.address}>
          {m.person_link_text({ name })}
        </SecretLink>
      )}
      {make.error && <Callout tone="error">{errorText(make.error, name)}</Callout>}
      {!make.data && !make.error && <Skeleton />}
      <div className="pj-dialog__actions">
        <Button onClick={onClose}>{m.components_close()}</Button>
      </div>
    </Dialog>
  );
}

function errorText(error: unknown, name: string): string {
  const isElsewhere = readAppError(error).code === "NOT_ALLOWED";
  return isElsewhere ? m.person_no_password({ name }) : textForError(error);
}

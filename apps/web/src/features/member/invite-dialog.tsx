import { useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { SecretLink } from "../../components/secret-link";
import { formatLongDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { InviteForm, type Made } from "./invite-form";
import type { OwnableUnit } from "./member-types";

type InviteDialogProps = {
  readonly kommunekode: string;
  readonly units: readonly OwnableUnit[];
  readonly onClose: () => void;
};

const DAYS = 7;

export function InviteDialog({ kommunekode, units, onClose }: InviteDialogProps) {
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Dialog
      title={made === null ? m.member_invite_title() : m.member_link_title()}
      isOpen
      onClose={onClose}
    >
      {made === null ? (
        <InviteForm kommunekode={kommunekode} units={units} onMade={setMade} onClose={onClose} />
      ) : (
        <>
          <SecretLink label={m.member_link_label({ email: made.email })} address={made.address}>
            {m.member_link_text({ email: made.email })}{" "}
            {m.member_link_until({ date: formatLongDate(inDays(DAYS)) })}
          </SecretLink>
          <div className="pj-dialog__actions">
            <Button onClick={onClose}>{m.components_close()}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}

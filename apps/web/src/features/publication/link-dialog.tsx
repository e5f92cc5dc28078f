import { useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { SecretLink } from "../../components/secret-link";
import { formatLongDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { LinkForm, type Made } from "./link-form";
import type { RoundAddress } from "./publication-types";

type LinkDialogProps = { readonly round: RoundAddress; readonly onClose: () => void };

export function LinkDialog({ round, onClose }: LinkDialogProps) {
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Dialog
      title={made === null ? m.publication_create_title() : m.publication_link_title()}
      isOpen
      onClose={onClose}
    >
      {made === null ? (
        <LinkForm round={round} onMade={setMade} onClose={onClose} />
      ) : (
        <>
          <SecretLink
            label={m.publication_link_label({ label: made.label })}
            address={made.address}
          >
            {m.publication_link_text()}{" "}
            {m.publication_link_until({ date: formatLongDate(made.expiresAt) })}
          </SecretLink>
          <div className="pj-dialog__actions">
            <Button onClick={onClose}>{m.components_close()}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { TextArea } from "../../components/text-area";
import { TextField } from "../../components/text-field";
import { m } from "../../paraglide/messages";
import type { PaperToRead } from "./use-uploads";

type PasteDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRead: (paper: PaperToRead) => void;
};
const EMPTY = { name: "", address: "", text: "" };

/** What was typed stays until it has been handed on, also when the dialog is closed in between. */
export function PasteDialog({ isOpen, onClose, onRead }: PasteDialogProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [wasTried, setWasTried] = useState(false);
  const address = draft.address.trim();
  const problems = {
    text: draft.text.trim() === "" ? m.strategy_paste_missing() : null,
    address: isWebAddress(address) ? null : m.strategy_paste_address_wrong({ address }),
  };
  const set = (key: keyof typeof EMPTY) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [key]: event.target.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (problems.text !== null || problems.address !== null) return;
    const name = draft.name.trim() || m.strategy_upload_paste();
    onRead({ name, address, blob: new Blob([draft.text], { type: "text/plain" }) });
    setDraft(EMPTY);
    setWasTried(false);
    onClose();
  };
  return (
    <Dialog title={m.strategy_paste_title()} isOpen={isOpen} onClose={onClose} isWide>
      <form className="pj-stack" onSubmit={submit} noValidate>
        <TextField
          label={m.strategy_paste_name()}
          hint={m.strategy_paste_name_hint()}
          isOptional
          maxLength={500}
          value={draft.name}
          onChange={set("name")}
        />
        <TextField
          label={m.strategy_paste_address()}
          hint={m.strategy_paste_address_hint()}
          isOptional
          inputMode="url"
          maxLength={2000}
          value={draft.address}
          onChange={set("address")}
          error={wasTried ? problems.address : null}
        />
        <TextArea
          label={m.strategy_paste_text()}
          rows={10}
          value={draft.text}
          onChange={set("text")}
          error={wasTried ? problems.text : null}
        />
        <div className="pj-row">
          <Button variant="primary" type="submit">
            {m.strategy_paste_read()}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {m.strategy_cancel()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function isWebAddress(address: string): boolean {
  return address === "" || /^https?:\/\/\S+$/i.test(address);
}

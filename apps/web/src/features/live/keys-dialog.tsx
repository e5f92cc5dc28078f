import { Checkbox } from "../../components/checkbox";
import { Dialog } from "../../components/dialog";
import { KeyList, type KeyRow } from "../../components/key-list";
import { m } from "../../paraglide/messages";
import type { LetterKeys } from "./use-live-keys";

type KeysDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly letterKeys: LetterKeys;
};

const KEYS: readonly KeyRow[] = [
  [["A"], m.live_key_open],
  [["L"], m.live_key_close],
  [["→"], m.live_key_next],
  [["←"], m.live_key_previous],
  [["U"], m.live_key_clock],
  [["F"], m.live_key_consensus],
  [["1", "2", "3", "4", "5"], m.live_key_levels],
  [["N"], m.live_key_note],
  [["E"], m.live_key_device],
  [["?"], m.live_key_help],
];

export function KeysDialog({ isOpen, onClose, letterKeys }: KeysDialogProps) {
  return (
    <Dialog title={m.live_keys()} isOpen={isOpen} onClose={onClose}>
      <p>{m.live_keys_text()}</p>
      <KeyList rows={KEYS} />
      <Checkbox
        label={m.live_letter_keys()}
        hint={m.live_letter_keys_hint()}
        checked={letterKeys.isOn}
        onChange={(event) => letterKeys.set(event.target.checked)}
      />
    </Dialog>
  );
}

import { Dialog } from "../../components/dialog";
import { KeyList, type KeyRow } from "../../components/key-list";
import { m } from "../../paraglide/messages";

type KeysDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const KEYS: readonly KeyRow[] = [
  [["J"], m.strategy_keys_next],
  [["K"], m.strategy_keys_previous],
  [["B"], m.strategy_keys_confirm],
  [["Shift", "B"], m.strategy_keys_branch],
  [["A"], m.strategy_keys_reject],
  [["R"], m.strategy_keys_correct],
  [["Ctrl", "Z"], m.strategy_keys_undo],
  [["?"], m.strategy_keys_help],
];

export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  return (
    <Dialog title={m.strategy_keys_title()} isOpen={isOpen} onClose={onClose}>
      <KeyList rows={KEYS} />
    </Dialog>
  );
}

import { Checkbox } from "../../../components/checkbox";
import { Dialog } from "../../../components/dialog";
import { KeyList, type KeyRow } from "../../../components/key-list";
import { m } from "../../../paraglide/messages";

type KeysDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly hasLetterKeys: boolean;
  readonly onLetterKeys: (isOn: boolean) => void;
};

const KEYS: readonly KeyRow[] = [
  [["1", "2", "3", "4", "5"], m.interview_key_levels],
  [["V"], m.interview_dont_know],
  [["I"], m.interview_not_applicable],
  [["S"], m.interview_not_asked],
  [["0", "Delete"], m.interview_key_take_back],
  [["↑", "↓"], m.interview_key_rows],
  [["←", "→"], m.interview_key_questions],
  [["F"], m.interview_key_consensus],
  [["N"], m.interview_key_note],
  [["Z", "Ctrl+Z"], m.interview_undo],
  [["Ctrl+Shift+Z"], m.interview_redo],
  [["?"], m.interview_key_help],
];

export function KeysDialog({ isOpen, onClose, hasLetterKeys, onLetterKeys }: KeysDialogProps) {
  return (
    <Dialog title={m.interview_keys()} isOpen={isOpen} onClose={onClose}>
      <p>{m.interview_keys_text()}</p>
      <KeyList rows={KEYS} />
      <Checkbox
        label={m.interview_letter_keys()}
        hint={m.interview_letter_keys_hint()}
        checked={hasLetterKeys}
        onChange={(event) => onLetterKeys(event.target.checked)}
      />
    </Dialog>
  );
}

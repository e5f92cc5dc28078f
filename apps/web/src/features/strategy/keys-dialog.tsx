import { Dialog } from "../../components/dialog";
import { KeyHint } from "../../components/key-hint";
import { m } from "../../paraglide/messages";

type KeysDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const rows = [
    [["J"], m.strategy_keys_next()],
    [["K"], m.strategy_keys_previous()],
    [["B"], m.strategy_keys_confirm()],
    [["Shift", "B"], m.strategy_keys_branch()],
    [["A"], m.strategy_keys_reject()],
    [["R"], m.strategy_keys_correct()],
    [["Ctrl", "Z"], m.strategy_keys_undo()],
    [["?"], m.strategy_keys_help()],
  ] as const;
  return (
    <Dialog title={m.strategy_keys_title()} isOpen={isOpen} onClose={onClose}>
      <dl className="strategy-keys">
        {rows.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

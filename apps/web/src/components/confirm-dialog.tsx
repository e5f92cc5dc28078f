import type { ReactNode } from "react";
import { m } from "../paraglide/messages";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The verb: *Slet interviewet*, never *OK*. */
  readonly confirmLabel: string;
  readonly children: ReactNode;
  readonly isDangerous?: boolean;
  readonly isBusy?: boolean;
};

export function ConfirmDialog({
  isDangerous = false,
  isBusy = false,
  ...props
}: ConfirmDialogProps) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose}>
      {props.children}
      <div className="pj-dialog__actions">
        <Button
          variant={isDangerous ? "danger" : "primary"}
          disabled={isBusy}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
        <Button variant="tertiary" onClick={props.onClose}>
          {m.components_cancel()}
        </Button>
      </div>
    </Dialog>
  );
}

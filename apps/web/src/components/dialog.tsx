import { type ReactNode, useEffect, useId, useRef } from "react";
import { CloseButton } from "./close-button";
import "./dialog.css";

type DialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly isWide?: boolean;
};

/** The browser's own dialog keeps focus inside, closes on Esc and gives focus back. */
export function Dialog({ title, isOpen, onClose, children, isWide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen) return dialog?.close();
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    // The first field is what the dialog was opened for; without one, the reader begins at the heading.
    const field = dialog.querySelector<HTMLElement>("input, select, textarea");
    (field ?? dialog.querySelector("h2"))?.focus();
  }, [isOpen]);

  return (
    <dialog
      ref={ref}
      className={isWide ? "pj-dialog pj-dialog--wide" : "pj-dialog"}
      aria-labelledby={id}
      onClose={onClose}
    >
      {isOpen && (
        <>
          <div className="pj-dialog__head">
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <CloseButton onClick={onClose} />
          </div>
          <div className="pj-dialog__body">{children}</div>
        </>
      )}
    </dialog>
  );
}

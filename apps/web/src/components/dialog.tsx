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
    if (isOpen && dialog !== null && !dialog.open) dialog.showModal();
    if (!isOpen) dialog?.close();
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
            <h2 id={id}>{title}</h2>
            <CloseButton onClick={onClose} />
          </div>
          <div className="pj-dialog__body">{children}</div>
        </>
      )}
    </dialog>
  );
}

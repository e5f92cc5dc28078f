import { useEffect, useRef } from "react";
import { type SheetCommand, toSheetCommand } from "./key-command";

/** Listens on the whole page; what belongs to a text field, a list or an open dialog is left alone. */
export function useSheetKeys(
  hasLetterKeys: boolean,
  run: (command: SheetCommand, target: Element | null) => void,
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isInRows = target?.closest("[data-row]") != null;
      const command = toSheetCommand({
        key: event.key,
        isCtrl: event.ctrlKey || event.metaKey,
        isShift: event.shiftKey,
        isAlt: event.altKey,
        isTaken: event.defaultPrevented || isTaken(target),
        isInRows,
        ownsArrows: target?.closest("[data-picker]") != null || (isInRows && !hasLetterKeys),
        hasLetterKeys,
      });
      if (command === null) return;
      event.preventDefault();
      latest.current(command, target);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasLetterKeys]);
}

const WRITING = "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]";

function isTaken(target: Element | null): boolean {
  if (document.querySelector("dialog:modal, .pj-menu [aria-expanded=true]") !== null) return true;
  return target?.closest(WRITING) != null;
}

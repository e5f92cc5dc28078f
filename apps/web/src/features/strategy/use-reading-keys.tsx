import type { StrategyItem } from "@pejling/domain";
import { useEffect, useRef, useState } from "react";
import { KeysDialog } from "./keys-dialog";
import { toReadingCommand } from "./reading-command";

type ReadingKeys = {
  readonly order: readonly StrategyItem[];
  /** What is selected, or asked to be: the selection goes by way of the address, and the next key does not wait for it. */
  readonly selectedNow: () => StrategyItem | null;
  readonly focus: (item: StrategyItem | null) => void;
  readonly decide: (item: StrategyItem, state: "confirmed" | "rejected") => void;
  readonly correct: (item: StrategyItem) => void;
  readonly confirmBranch: (item: StrategyItem) => void;
  readonly undo: () => void;
  readonly isActive: boolean;
};

/** The whole reading by keyboard. Keys typed into a field or a dialog are the field's own. */
export function useReadingKeys(keys: ReadingKeys) {
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { isActive } = latest.current;
      const command = toReadingCommand(event);
      if (!isActive || command === null || isTyping(event.target)) return;
      event.preventDefault();
      if (command === "help") setIsHelpOpen(true);
      else run(command, latest.current);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return {
    showHelp: () => setIsHelpOpen(true),
    dialog: <KeysDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />,
  };
}

type Command = Exclude<ReturnType<typeof toReadingCommand>, "help" | null>;

function run(command: Command, keys: ReadingKeys): void {
  const { order } = keys;
  const selected = keys.selectedNow();
  const at = selected === null ? -1 : order.findIndex(({ id }) => id === selected.id);
  if (command === "undo") keys.undo();
  if (command === "next") keys.focus(order[at + 1] ?? null);
  if (command === "previous") keys.focus(order[Math.max(at - 1, 0)] ?? null);
  if (selected === null) return;
  if (command === "confirm") keys.decide(selected, "confirmed");
  if (command === "reject") keys.decide(selected, "rejected");
  if (command === "branch") keys.confirmBranch(selected);
  if (command === "correct") keys.correct(selected);
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}

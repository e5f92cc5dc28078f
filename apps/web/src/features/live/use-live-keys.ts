import { useEffect, useRef, useState } from "react";
import { readLetterKeys, storeLetterKeys } from "../../lib/letter-keys";
import { findNext, findPrevious, listQuestions } from "./guide/question-rows";
import { type KeyCommand, toKeyCommand } from "./live-keys";
import { useRoom } from "./room";

export type LetterKeys = {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
};

const DISCUSSION_SECONDS = 5 * 60;

/** Listens on the whole page; what belongs to a text field, a list or an open dialog is left alone. */
export function useLiveKeys({ onHelp }: { readonly onHelp: () => void }): LetterKeys {
  const [isOn, setIsOn] = useState(readLetterKeys);
  const run = useRunKey(onHelp);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const command = toKeyCommand({
        key: event.key,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        isTaken: event.defaultPrevented || isTaken(target),
        isOnLevels: target?.closest("[data-picker]") != null,
        hasLetterKeys: isOn,
      });
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn]);
  const set = (next: boolean) => {
    storeLetterKeys(next);
    setIsOn(next);
  };
  return { isOn, set };
}

function useRunKey(onHelp: () => void) {
  const { state, steps, themes } = useRoom();
  const { question, timerEndsAt } = state;
  const rows = listQuestions(themes);
  const isVoting = question?.openVote != null;
  const show = (row: { readonly id: string } | null) => {
    if (row !== null) steps.step({ kind: "show", questionId: row.id });
  };
  return (command: KeyCommand) => {
    switch (command.kind) {
      case "open":
        return isVoting ? undefined : steps.step({ kind: "openVote" });
      case "close":
        return isVoting ? steps.step({ kind: "closeVote" }) : undefined;
      case "next":
        return show(findNext(rows, question?.id ?? null));
      case "previous":
        return show(findPrevious(rows, question?.id ?? null));
      case "clock":
        return steps.setTimer(timerEndsAt === null ? DISCUSSION_SECONDS : null);
      case "consensus":
        return focusFirst(
          '[data-picker="consensus"] input:checked',
          '[data-picker="consensus"] input',
        );
      case "level":
        return document
          .querySelector<HTMLInputElement>(
            `[data-picker="consensus"] input[value="${command.level}"]`,
          )
          ?.click();
      case "note":
        return focusFirst("#interview-add-note");
      case "device":
        return focusFirst("#live-hand-over");
      case "help":
        return onHelp();
    }
  };
}

const WRITING = "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]";

function isTaken(target: Element | null): boolean {
  if (document.querySelector("dialog:modal, .pj-menu [aria-expanded=true]") !== null) return true;
  return target?.closest(WRITING) != null;
}

function focusFirst(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) continue;
    element.focus();
    element.scrollIntoView({ block: "nearest" });
    return;
  }
}

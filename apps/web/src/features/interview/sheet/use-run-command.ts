import type { Level } from "@pejling/domain";
import { findNeighbours } from "./guide-rows";
import type { SheetCommand } from "./key-command";
import { readConsensus, readValidation } from "./read-fields";
import { useSheet } from "./sheet-context";
import type { RatingInput } from "./sheet-value";
import { useRate } from "./use-rate";

type Runner = {
  readonly activeRow: string | null;
  readonly setActiveRow: (participantId: string) => void;
  readonly move: (direction: "undo" | "redo") => void;
  readonly openKeys: () => void;
};

/** What the keys do: they act on the row in turn, or on the group's or the consultant's level when the focus is there. */
export function useRunCommand({ activeRow, setActiveRow, move, openKeys }: Runner) {
  const { data, guide, question, go } = useSheet();
  const rate = useRate();
  const setLevel = useSetLevel();
  const ids = data.participants.map(({ id }) => id);

  const goToRow = (participantId: string | undefined) => {
    if (participantId === undefined) return;
    setActiveRow(participantId);
    focusFirst(
      `[data-row="${participantId}"] input:checked`,
      `[data-row="${participantId}"] input`,
    );
  };
  const answer = (value: RatingInput, target: Element | null) => {
    const picker = target?.closest("[data-picker]")?.getAttribute("data-picker");
    if (picker != null) {
      if (typeof value === "number" || value === "missing") setLevel(picker, toLevel(value));
      return;
    }
    if (activeRow === null) return;
    rate(activeRow, value);
    const next = ids[ids.indexOf(activeRow) + 1];
    goToRow(value === "missing" ? activeRow : (next ?? activeRow));
  };

  return (command: SheetCommand, target: Element | null) => {
    switch (command.kind) {
      case "level":
        return answer(command.level, target);
      case "nonAnswer":
        return answer(command.value, target);
      case "takeBack":
        return answer("missing", target);
      case "row":
        return goToRow(ids[ids.indexOf(activeRow ?? "") + command.step]);
      case "question": {
        const { previous, next } = findNeighbours(guide, question.id);
        const to = command.step < 0 ? previous : next;
        return to === null ? undefined : go(to);
      }
      case "focus":
        if (command.target === "note") return focusFirst("#interview-add-note");
        return focusFirst(
          '[data-picker="consensus"] input:checked',
          '[data-picker="consensus"] input',
        );
      case "undo":
      case "redo":
        return move(command.kind);
      case "help":
        return openKeys();
    }
  };
}

function useSetLevel() {
  const { fields, data, question, session, isReadOnly } = useSheet();
  return (picker: string, level: Level | null) => {
    if (isReadOnly) return;
    const value =
      picker === "validation"
        ? readValidation(fields, data.measuredUnitId ?? "", question.id)
        : readConsensus(fields, data.interview.id, question.id);
    const blank = { ...value, level: null, rationale: "" };
    session.edit({ values: [{ ...value, level }], blanks: [blank], questionId: question.id });
    focusFirst(
      `[data-picker="${picker}"] input[value="${level}"]`,
      `[data-picker="${picker}"] input`,
    );
  };
}

function toLevel(value: RatingInput): Level | null {
  return typeof value === "number" ? value : null;
}

function focusFirst(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element instanceof HTMLElement) {
      element.focus();
      (element.closest("[data-row]") ?? element).scrollIntoView({ block: "nearest" });
      return;
    }
  }
}

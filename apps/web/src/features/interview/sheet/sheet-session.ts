import {
  addStep,
  type Change,
  findMoves,
  type History,
  NO_HISTORY,
  redoStep,
  undoStep,
} from "../save/history";
import { isSame, type SaveAnswer, type SaveField, type SaveRequest } from "../save/save-field";
import { createSaveQueue, type SaveQueue } from "../save/save-queue";
import { findLack, isBlank, keyOf, type SheetValue, textOf } from "./sheet-value";

const TYPING_DELAY_MS = 600;
/** Two people do not write the same by chance from here on. */
const TELLING_LETTERS = 8;

export type Edit = {
  readonly values: readonly SheetValue[];
  /** What stands in a field nobody has touched, so that undo can bring it back. */
  readonly blanks?: readonly SheetValue[];
  readonly questionId: string;
  readonly isTyping?: boolean;
};

export type Undone =
  | { readonly kind: "done"; readonly questionId: string }
  | { readonly kind: "changedByOthers" }
  | { readonly kind: "nothing" };

export type SheetSession = {
  readonly queue: SaveQueue<SheetValue>;
  readonly edit: (edit: Edit) => void;
  readonly settle: (key: string, keep: "mine" | "theirs", questionId: string) => void;
  readonly move: (direction: "undo" | "redo") => Undone;
  readonly history: () => History<SheetValue>;
};

type SessionOptions = {
  readonly send: (request: SaveRequest<SheetValue>) => Promise<SaveAnswer<SheetValue>>;
  readonly now: () => Date;
};

/** One interview's sheet while it is worked on: what is saved, what waits, and what can be undone. */
export function createSheetSession({ send, now }: SessionOptions): SheetSession {
  const isComplete = (value: SheetValue) => findLack(value) === null;
  const isTelling = (value: SheetValue) => textOf(value).trim().length >= TELLING_LETTERS;
  const queue = createSaveQueue<SheetValue>({ send, now, isComplete, isTelling, findFirst });
  let history: History<SheetValue> = NO_HISTORY;
  const current = (key: string) => queue.state().fields.get(key)?.value;

  function remember(all: readonly Change<SheetValue>[], edit: Omit<Edit, "values">) {
    const changes = all.filter(({ before, after }) => !isSame(before, after));
    if (changes.length === 0) return;
    const place = edit.questionId;
    const isTyping = edit.isTyping ?? false;
    history = addStep(history, { changes, place, at: now().getTime(), isTyping });
  }

  return {
    queue,
    history: () => history,
    edit: (edit) => {
      const changes = edit.values.map((after) =>
        toChange(after, edit, queue.state().fields.get(keyOf(after))),
      );
      remember(changes, edit);
      const delay = edit.isTyping ? TYPING_DELAY_MS : 0;
      for (const { key, after } of changes) queue.edit({ key, value: after, delay });
    },
    settle: (key, keep, questionId) => {
      const before = current(key);
      queue.settle(key, keep);
      const after = current(key);
      if (before !== undefined && after !== undefined && keep === "theirs") {
        remember([{ key, before, after }], { questionId });
      }
    },
    move: (direction) => {
      const { history: next, step } = direction === "undo" ? undoStep(history) : redoStep(history);
      if (step === null) return { kind: "nothing" };
      history = next;
      const moves = findMoves(step, direction, current);
      if (moves === null) return { kind: "changedByOthers" };
      for (const { key, value } of moves) queue.edit({ key, value, delay: 0 });
      return { kind: "done", questionId: step.place };
    },
  };
}

/** A challenge made of a quote can be saved when the quote is. */
function findFirst(value: SheetValue): string | null {
  return value.kind === "challenge" && value.noteId !== null ? `note:${value.noteId}` : null;
}

/** Before a new entry was written in, there was no entry: undoing the writing removes it. */
function toChange(
  after: SheetValue,
  { blanks = [] }: Edit,
  known: SaveField<SheetValue> | undefined,
): Change<SheetValue> {
  const key = keyOf(after);
  const blank = blanks.find((value) => keyOf(value) === key);
  const isNew = known === undefined || (known.version === 0 && isBlank(known.value));
  const unborn = "removed" in after ? { ...after, removed: true } : after;
  return { key, before: isNew ? (blank ?? unborn) : known.value, after };
}

import { isSame } from "./save-field";

export type Change<Value> = { readonly key: string; readonly before: Value; readonly after: Value };

/** What one Ctrl+Z takes back: one change, or all that one action changed. */
export type Step<Value> = {
  readonly changes: readonly Change<Value>[];
  /** Where it happened, so that undoing shows it. */
  readonly place: string;
  readonly at: number;
  /** Letters typed one after another in one field are one step. */
  readonly isTyping: boolean;
};

export type History<Value> = {
  readonly past: readonly Step<Value>[];
  readonly future: readonly Step<Value>[];
};

export const NO_HISTORY: History<never> = { past: [], future: [] };
const TYPING_PAUSE_MS = 2000;
const MOST_STEPS = 500;

export function addStep<Value>(history: History<Value>, step: Step<Value>): History<Value> {
  const last = history.past.at(-1);
  const joined = last && joinTyping(last, step);
  const past = joined ? [...history.past.slice(0, -1), joined] : [...history.past, step];
  return { past: past.slice(-MOST_STEPS), future: [] };
}

function joinTyping<Value>(last: Step<Value>, next: Step<Value>): Step<Value> | null {
  const [before, ...others] = last.changes;
  const [after] = next.changes;
  const isJoined =
    last.isTyping &&
    next.isTyping &&
    others.length === 0 &&
    before !== undefined &&
    after !== undefined &&
    before.key === after.key &&
    next.at - last.at < TYPING_PAUSE_MS;
  return isJoined ? { ...next, changes: [{ ...after, before: before.before }] } : null;
}

type Moved<Value> = { readonly history: History<Value>; readonly step: Step<Value> | null };

export function undoStep<Value>({ past, future }: History<Value>): Moved<Value> {
  const step = past.at(-1) ?? null;
  if (step === null) return { history: { past, future }, step };
  return { history: { past: past.slice(0, -1), future: [...future, step] }, step };
}

export function redoStep<Value>({ past, future }: History<Value>): Moved<Value> {
  const step = future.at(-1) ?? null;
  if (step === null) return { history: { past, future }, step };
  return { history: { past: [...past, step], future: future.slice(0, -1) }, step };
}

/** Which values to set for a step to be undone or redone; null where somebody else has changed a field since. */
export function findMoves<Value>(
  { changes }: Step<Value>,
  direction: "undo" | "redo",
  current: (key: string) => Value | undefined,
): readonly { readonly key: string; readonly value: Value }[] | null {
  const moves = changes.map(({ key, before, after }) =>
    direction === "undo"
      ? { key, from: after, value: before }
      : { key, from: before, value: after },
  );
  const isUntouched = moves.every(({ key, from }) => isSame(current(key), from));
  return isUntouched ? moves.map(({ key, value }) => ({ key, value })) : null;
}

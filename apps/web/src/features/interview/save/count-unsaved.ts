import type { SaveField } from "./save-field";

export type Unsaved = {
  readonly saving: number;
  readonly waiting: number;
  readonly retrying: number;
  readonly attention: number;
  readonly conflicts: number;
};

/** How many fields are not on the server yet, and why. A new entry nobody has written in is none of them. */
export function countUnsaved<Value>(
  fields: Iterable<SaveField<Value>>,
  isBlank: (value: Value) => boolean,
): Unsaved {
  const count = { saving: 0, waiting: 0, retrying: 0, attention: 0, conflicts: 0 };
  for (const field of fields) {
    if (field.version === 0 && isBlank(field.value)) continue;
    if (field.phase === "saving") count.saving += 1;
    if (field.phase === "waiting") count.waiting += 1;
    if (field.phase === "retrying") count.retrying += 1;
    if (field.phase === "conflict") count.conflicts += 1;
    if (field.phase === "refused" || field.phase === "incomplete") count.attention += 1;
  }
  return count;
}

export function hasUnsaved(unsaved: Unsaved): boolean {
  return Object.values(unsaved).some((count) => count > 0);
}

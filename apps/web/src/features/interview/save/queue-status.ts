import { countUnsaved } from "./count-unsaved";
import type { QueueState } from "./save-queue";

/** What the person is to know about what she has written, the most pressing first. */
export type QueueStatus =
  | { readonly kind: "conflict"; readonly count: number }
  | { readonly kind: "offline" | "unreached"; readonly count: number }
  | { readonly kind: "attention"; readonly count: number }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "idle" };

type World<Value> = {
  readonly isBlank: (value: Value) => boolean;
  readonly isOnline: boolean;
};

export function findQueueStatus<Value>(
  { fields, savedAt }: QueueState<Value>,
  { isBlank, isOnline }: World<Value>,
): QueueStatus {
  const { conflicts, attention, retrying, saving, waiting } = countUnsaved(
    fields.values(),
    isBlank,
  );
  const count = retrying + saving + waiting;
  if (conflicts > 0) return { kind: "conflict", count: conflicts };
  if (!isOnline) return { kind: "offline", count };
  if (retrying > 0) return { kind: "unreached", count };
  if (attention > 0) return { kind: "attention", count: attention };
  if (count > 0) return { kind: "saving" };
  return savedAt === null ? { kind: "idle" } : { kind: "saved", at: savedAt };
}

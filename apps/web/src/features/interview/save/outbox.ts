import type { DeviceDb, OutboxRow, SeenRow } from "../../../lib/offline/device-db";
import { ROW_FORMAT } from "../../../lib/offline/device-db";
import {
  type OutboxChange,
  type OutboxPlace,
  saveChanges,
  saveSeen,
} from "../../../lib/offline/outbox-rows";
import type { SaveField } from "./save-field";
import type { SaveQueue } from "./save-queue";

export type Outbox = {
  /** Writes down again all that is unsent, after a time when nothing was to be written. */
  readonly rewrite: () => void;
  /** Resolves when what has been typed until now is on the disk, or could not be put there. */
  readonly settled: () => Promise<void>;
};

type OutboxOptions<Value> = {
  readonly place: OutboxPlace;
  readonly open: () => Promise<DeviceDb | null>;
  readonly isBlank: (value: Value) => boolean;
  readonly mayWrite: () => boolean;
  readonly now: () => Date;
  readonly onWritten: () => void;
  readonly onFailed: (error: unknown) => void;
};

/** Every change in the queue is written through to the device, in order: from the first letter until the server has it. */
export function keepOutbox<Value>(queue: SaveQueue<Value>, options: OutboxOptions<Value>): Outbox {
  const { place, isBlank, now } = options;
  let before: ReadonlyMap<string, SaveField<Value>> = queue.state().fields;
  let tail: Promise<void> = Promise.resolve();

  function write(changes: readonly OutboxChange[], seen: readonly SeenRow[]) {
    if (changes.length + seen.length === 0 || !options.mayWrite()) return;
    tail = tail.then(async () => {
      const db = await options.open();
      if (db === null || !options.mayWrite()) return;
      try {
        if (seen.length > 0) await saveSeen(db, seen);
        await saveChanges(db, place, changes);
        options.onWritten();
      } catch (error) {
        options.onFailed(error);
      }
    });
  }

  function isUnsent({ phase, version, value }: SaveField<Value>): boolean {
    return phase !== "clean" && !(version === 0 && isBlank(value));
  }

  function toRow(key: string, field: SaveField<Value>): OutboxRow {
    const { value, base, version, unanswered, editedAt } = field;
    const writtenAt = (editedAt ?? now()).toISOString();
    return { format: ROW_FORMAT, ...place, key, value, base, version, unanswered, writtenAt };
  }

  function toChange(key: string, field: SaveField<Value>): OutboxChange {
    return isUnsent(field) ? { kind: "unsent", row: toRow(key, field) } : { kind: "sent", key };
  }

  queue.subscribe(() => {
    const { fields } = queue.state();
    const changed = [...fields].filter(([key, field]) => tellsMore(before.get(key), field));
    const seen = changed.filter(([key, { version }]) => isAnswered(before.get(key), version));
    before = fields;
    const { owner, sheet } = place;
    write(
      changed.map(([key, field]) => toChange(key, field)),
      seen.map(([key, { base, version }]) => ({ owner, sheet, key, value: base, version })),
    );
  });

  return {
    rewrite: () => {
      const unsent = [...queue.state().fields].filter(([, field]) => isUnsent(field));
      write(
        unsent.map(([key, field]) => toChange(key, field)),
        [],
      );
    },
    settled: () => tail,
  };
}

/** Whether the device has something to learn; that a save is under way or failed is nothing to write down. */
function tellsMore<Value>(before: SaveField<Value> | undefined, after: SaveField<Value>): boolean {
  if (before === undefined || before.phase === "clean") return after.phase !== "clean";
  return (
    after.phase === "clean" ||
    before.value !== after.value ||
    before.version !== after.version ||
    before.unanswered !== after.unanswered
  );
}

/** A new version of a field somebody worked in has come from the server's answer to it. */
function isAnswered(before: SaveField<unknown> | undefined, version: number): boolean {
  return before !== undefined && before.phase !== "clean" && before.version !== version;
}

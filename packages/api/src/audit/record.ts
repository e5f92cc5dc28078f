import {
  acrossMunicipalities,
  appendEntries,
  type DbClient,
  type EntryToAppend,
} from "@pejling/db";

type Waiting = {
  readonly entries: readonly EntryToAppend[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

type Trail = { waiting: Waiting[]; isWriting: boolean };

const trails = new WeakMap<DbClient, Trail>();

/**
 * Writes to the trail and resolves when the entries are on the disk. Entries of the same moment, and those that come while
 * others are being written, are chained and flushed together.
 */
export function record(db: DbClient, entries: readonly EntryToAppend[]): Promise<void> {
  const raw = acrossMunicipalities(db);
  const trail = trails.get(raw) ?? { waiting: [], isWriting: false };
  trails.set(raw, trail);
  return new Promise((done, failed) => {
    trail.waiting.push({ entries, done, failed });
    if (trail.isWriting) return;
    trail.isWriting = true;
    setImmediate(() => void writeAll(raw, trail));
  });
}

async function writeAll(raw: DbClient, trail: Trail): Promise<void> {
  while (trail.waiting.length > 0) {
    const batch = trail.waiting;
    trail.waiting = [];
    await write(raw, batch);
  }
  trail.isWriting = false;
}

async function write(raw: DbClient, batch: readonly Waiting[]): Promise<void> {
  const entries = batch.flatMap((each) => each.entries);
  // The command line may have written in the same moment: then the number is taken, nothing was written, and it is tried anew.
  const written = appendEntries(raw, entries).catch(() => appendEntries(raw, entries));
  await written.then(
    () => {
      for (const { done } of batch) done();
    },
    (error: unknown) => {
      for (const { failed } of batch) failed(error);
    },
  );
}

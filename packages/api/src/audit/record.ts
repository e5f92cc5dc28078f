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

const queues = new WeakMap<DbClient, Waiting[]>();

/**
 * Writes to the trail and resolves when the entries are on the disk. Those that arrive while a write is under way share
 * the next one, so that many savers at once cost few flushes, and the chain has one writer.
 */
export function record(db: DbClient, entries: readonly EntryToAppend[]): Promise<void> {
  return new Promise((done, failed) => {
    const raw = acrossMunicipalities(db);
    const queue = queues.get(raw);
    if (queue !== undefined) {
      queue.push({ entries, done, failed });
      return;
    }
    const first: Waiting[] = [{ entries, done, failed }];
    queues.set(raw, first);
    void drain(raw, first);
  });
}

async function drain(raw: DbClient, queue: Waiting[]): Promise<void> {
  while (queue.length > 0) {
    const batch = queue.splice(0);
    const written = appendEntries(
      raw,
      batch.flatMap(({ entries }) => entries),
    );
    await written.then(
      () => {
        for (const { done } of batch) done();
      },
      (error: unknown) => {
        for (const { failed } of batch) failed(error);
      },
    );
  }
  queues.delete(raw);
}

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

type Trail = {
  waiting: Waiting[];
  /** Calls that are under way and will leave an entry. */
  expected: number;
  timer: NodeJS.Timeout | null;
  isWriting: boolean;
};

/** The longest an entry waits for others to share its flush. */
const LONGEST_WAIT_MS = 5;
const trails = new WeakMap<DbClient, Trail>();

function trailOf(db: DbClient): { readonly raw: DbClient; readonly trail: Trail } {
  const raw = acrossMunicipalities(db);
  const trail = trails.get(raw) ?? { waiting: [], expected: 0, timer: null, isWriting: false };
  trails.set(raw, trail);
  return { raw, trail };
}

/**
 * Says that a call under way will leave an entry, so that those of others wait a moment for it. Ends with what is
 * answered, whether it came to an entry or not.
 */
export function expectEntry(db: DbClient): () => void {
  const { raw, trail } = trailOf(db);
  trail.expected += 1;
  return () => {
    trail.expected -= 1;
    writeWhenReady(raw, trail);
  };
}

/**
 * Writes to the trail and resolves when the entries are on the disk. Calls that are under way at the same time share one
 * flush: an entry waits until everybody expected has come, or five milliseconds. Whoever is alone waits for nobody.
 */
export function record(db: DbClient, entries: readonly EntryToAppend[]): Promise<void> {
  const { raw, trail } = trailOf(db);
  return new Promise((done, failed) => {
    trail.waiting.push({ entries, done, failed });
    writeWhenReady(raw, trail);
  });
}

function writeWhenReady(raw: DbClient, trail: Trail): void {
  if (trail.isWriting || trail.waiting.length === 0) return;
  if (trail.waiting.length >= trail.expected) {
    void write(raw, trail);
    return;
  }
  trail.timer ??= setTimeout(() => void write(raw, trail), LONGEST_WAIT_MS);
}

async function write(raw: DbClient, trail: Trail): Promise<void> {
  if (trail.timer !== null) clearTimeout(trail.timer);
  trail.timer = null;
  if (trail.isWriting) return;
  const batch = trail.waiting;
  trail.waiting = [];
  trail.isWriting = true;
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
  trail.isWriting = false;
  writeWhenReady(raw, trail);
}

import type { SqlQuery } from "@prisma/driver-adapter-utils";

type Runner = { executeRaw(query: SqlQuery): Promise<number> };
type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

type Waiting = {
  readonly query: SqlQuery;
  readonly done: (written: number) => void;
  readonly failed: (error: unknown) => void;
};

const BEGIN: SqlQuery = { sql: "BEGIN IMMEDIATE", args: [], argTypes: [] };
const COMMIT: SqlQuery = { sql: "COMMIT", args: [], argTypes: [] };
const ROLLBACK: SqlQuery = { sql: "ROLLBACK", args: [], argTypes: [] };

/**
 * Lets statements that come in the same moment share one flush to the disk: the flush is what a save costs. A statement
 * waits for the rest of the moment it came in and for its turn, then all that came meanwhile are run and committed together,
 * and only then answered. When one of them fails, all are undone and run one by one, so that each has its own success or its
 * own error.
 */
export function shareCommits(runner: Runner, alone: Alone) {
  let waiting: Waiting[] = [];

  function writeAll(): void {
    void alone(async () => {
      const together = waiting;
      waiting = [];
      const written = await commitTogether(runner, together);
      for (const [at, { query, done, failed }] of together.entries()) {
        if (written === null) await runner.executeRaw(query).then(done, failed);
        else done(written[at] ?? 0);
      }
    });
  }

  return (query: SqlQuery): Promise<number> =>
    new Promise((done, failed) => {
      waiting.push({ query, done, failed });
      if (waiting.length === 1) setImmediate(writeAll);
    });
}

/** How many rows each of them wrote; `null` when it has to be tried one by one, and then nothing is written. */
async function commitTogether(
  runner: Runner,
  together: readonly Waiting[],
): Promise<readonly number[] | null> {
  if (together.length < 2) return null;
  try {
    await runner.executeRaw(BEGIN);
    const written: number[] = [];
    for (const { query } of together) written.push(await runner.executeRaw(query));
    await runner.executeRaw(COMMIT);
    return written;
  } catch {
    // A full disk has undone it already; then there is nothing to undo.
    await runner.executeRaw(ROLLBACK).catch(() => undefined);
    return null;
  }
}

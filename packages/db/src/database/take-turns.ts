import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { shareCommits } from "./share-commits";

type Done = () => void;

/**
 * One connection serves everybody, and the adapter lets a statement from outside run in the middle of an open transaction:
 * it would be undone with it after it had been acknowledged. Here each statement and each whole transaction waits for its
 * turn. Whoever only reads while a transaction is open is not kept waiting: a second connection, which sees what is committed
 * and cannot write, is opened the first time it is needed. (For every read it would be slower: it reads its pages anew after
 * each write.) Whoever writes with the outer client from within a transaction waits for himself, and whoever reads with it does
 * not see what the transaction has written.
 */
export function takeTurns(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return {
    provider,
    adapterName,
    connect: async () => queue(await factory.connect(), () => openReader(factory)),
  };
}

async function openReader(factory: SqlDriverAdapterFactory): Promise<SqlDriverAdapter> {
  const reader = await factory.connect();
  await reader.queryRaw({ sql: "PRAGMA query_only = ON", args: [], argTypes: [] });
  return reader;
}

function isReading({ sql }: SqlQuery): boolean {
  return /^\s*SELECT\b/i.test(sql);
}

function queue(writer: SqlDriverAdapter, open: () => Promise<SqlDriverAdapter>): SqlDriverAdapter {
  let last: Promise<void> = Promise.resolve();
  let transactions = 0;
  let reader: Promise<SqlDriverAdapter> | undefined;

  async function takeTurn(): Promise<Done> {
    let done: Done = () => undefined;
    const mine = new Promise<void>((resolve) => {
      done = resolve;
    });
    const before = last;
    last = before.then(() => mine);
    await before;
    return done;
  }

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = await takeTurn();
    try {
      return await work();
    } finally {
      done();
    }
  }

  async function read(query: SqlQuery): Promise<SqlResultSet> {
    reader ??= open();
    return (await reader).queryRaw(query);
  }

  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: (query) =>
      transactions > 0 && isReading(query) ? read(query) : alone(() => writer.queryRaw(query)),
    executeRaw: shareCommits(writer, alone),
    executeScript: (script) => alone(() => writer.executeScript(script)),
    getConnectionInfo: () => writer.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: async () => {
      await (await reader)?.dispose();
      await writer.dispose();
    },
    startTransaction: async (isolationLevel) => {
      transactions += 1;
      const endIt = await takeTurn();
      let isOver = false;
      const done = () => {
        if (isOver) return;
        isOver = true;
        transactions -= 1;
        endIt();
      };
      try {
        return endTurn(await writer.startTransaction(isolationLevel), done);
      } catch (error) {
        done();
        throw error;
      }
    },
  };
}

/** The transaction's turn is over when it is committed or undone, however that goes. */
function endTurn(transaction: Transaction, done: Done): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  return Object.assign(transaction, {
    commit: () => commit().finally(done),
    rollback: () => rollback().finally(done),
  });
}

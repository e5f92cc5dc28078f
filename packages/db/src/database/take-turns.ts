import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { shareCommits } from "./share-commits";

type Done = () => void;

/**
 * One connection writes for everybody, and the adapter lets a statement from outside run in the middle of an open
 * transaction: it would be undone with it after it had been acknowledged. Here each write and each whole transaction waits
 * for its turn. Reading outside a transaction has a connection of its own, which sees what is committed and waits for nobody.
 * Whoever writes with the outer client from within a transaction waits for himself, and whoever reads with it does not see
 * what the transaction has written.
 */
export function takeTurns(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return {
    provider,
    adapterName,
    connect: async () => {
      const writer = await factory.connect();
      const reader = await factory.connect();
      await reader.queryRaw(READ_ONLY);
      return queue(writer, reader);
    },
  };
}

const READ_ONLY: SqlQuery = { sql: "PRAGMA query_only = ON", args: [], argTypes: [] };

function isReading({ sql }: SqlQuery): boolean {
  return /^\s*SELECT\b/i.test(sql);
}

function queue(writer: SqlDriverAdapter, reader: SqlDriverAdapter): SqlDriverAdapter {
  let last: Promise<void> = Promise.resolve();

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

  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: async (query) =>
      isReading(query) ? reader.queryRaw(query) : alone(() => writer.queryRaw(query)),
    executeRaw: shareCommits(writer, alone),
    executeScript: (script) => alone(() => writer.executeScript(script)),
    getConnectionInfo: () => writer.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: async () => {
      await reader.dispose();
      await writer.dispose();
    },
    startTransaction: async (isolationLevel) => {
      const done = await takeTurn();
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

import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { shareCommits } from "./share-commits";

type Done = () => void;

/**
 * One connection serves everybody, and the adapter lets a statement from outside run in the middle of an open transaction:
 * it would be undone with it after it had been acknowledged, and would see what is not committed. Here each statement and
 * each whole transaction waits for its turn. Whoever asks the outer client from within a transaction waits for himself.
 */
export function takeTurns(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return { provider, adapterName, connect: async () => queue(await factory.connect()) };
}

function queue(adapter: SqlDriverAdapter): SqlDriverAdapter {
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
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => alone(() => adapter.queryRaw(query)),
    executeRaw: shareCommits(adapter, alone),
    executeScript: (script) => alone(() => adapter.executeScript(script)),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => adapter.dispose(),
    startTransaction: async (isolationLevel) => {
      const done = await takeTurn();
      try {
        return endTurn(await adapter.startTransaction(isolationLevel), done);
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

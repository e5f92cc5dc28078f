import type { SqlDriverAdapter, SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Database, Statement } from "better-sqlite3";

/** The adapter prepares each statement anew; the texts it prepares are few, and preparing costs more than running. */
const MOST_KEPT = 500;

/**
 * Keeps what the adapter prepares, so that a statement asked again is only bound and run. Needs the connection itself,
 * which the adapter holds as `client`; where it is not found, opening fails rather than running slowly unnoticed.
 */
export function keepStatements(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return {
    provider,
    adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      keepOn(connectionOf(adapter));
      return adapter;
    },
  };
}

function connectionOf(adapter: SqlDriverAdapter): Database {
  if (!("client" in adapter)) throw new Error("Cannot keep statements: the adapter has no client");
  return adapter.client as Database;
}

function keepOn(connection: Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();

  function find(sql: string): Statement {
    const statement = kept.get(sql) ?? prepare(sql);
    // The most recently asked stands last; the first is the one to let go.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return statement;
  }

  /**
   * What the adapter asks of a prepared statement, with the arguments given when it runs instead of bound for good. A
   * statement knows its columns of today only after it has run: until then they are those of the schema it was prepared for.
   */
  const askAgain = (sql: string) => {
    const statement = find(sql);
    const bind = (...args: unknown[]) => {
      let rows: unknown[] = [];
      const columns = () => {
        rows = statement.raw().all(...args);
        return statement.columns();
      };
      const run = () => statement.run(...args);
      return { reader: statement.reader, columns, run, raw: () => ({ all: () => rows }) };
    };
    return { bind, run: () => statement.run() };
  };
  connection.prepare = askAgain as unknown as Database["prepare"];
}

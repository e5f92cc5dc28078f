import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { type Prisma, PrismaClient } from "../../generated/client";
import { keepStatements } from "./keep-statements";
import { takeTurns } from "./take-turns";

const BUSY_TIMEOUT_MS = 5000;

export function createClient(file: string) {
  return new PrismaClient({
    adapter: takeTurns(
      keepStatements(new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS })),
    ),
  });
}

export type DbClient = ReturnType<typeof createClient>;
/** What every query takes: the client, or the transaction it runs inside. */
export type Db = DbClient | Prisma.TransactionClient;

/** A query on one municipality's rows takes this, so that it cannot be written without saying whose. */
export type Scope<D extends Db = Db> = { readonly db: D; readonly municipalityId: string };

import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** One field's newest unsent text, as one page of one person left it. The key is who, where, which page, which field. */
export type OutboxRow = {
  /** How the row is written down; a later Pejling reads older rows by it. */
  readonly format: number;
  readonly owner: string;
  readonly sheet: string;
  readonly tab: string;
  readonly key: string;
  readonly value: unknown;
  readonly base: unknown;
  /** The version it was written on. */
  readonly version: number;
  readonly unanswered: readonly unknown[];
  readonly writtenAt: string;
};

/** The newest of a field that the server has acknowledged to this device since the sheet was last read from it. */
export type SeenRow = {
  readonly owner: string;
  readonly sheet: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
};

/** The one interview that can be opened without a network. */
export type KeptInterview = {
  readonly owner: string;
  readonly sheet: string;
  /** Where it is found; every page below it opens too. */
  readonly path: string;
  readonly title: string;
  readonly keptAt: string;
  readonly queries: unknown;
};

type Stores = DBSchema & {
  outbox: { key: [string, string, string, string]; value: OutboxRow; indexes: { owner: string } };
  seen: { key: [string, string, string]; value: SeenRow };
  kept: { key: string; value: KeptInterview };
};
export type DeviceDb = IDBPDatabase<Stores>;

const VERSION = 1;
export const ROW_FORMAT = 1;

type Handlers = {
  /** A page of a newer Pejling needs the store: this page can write in it no more. */
  readonly onReplaced: () => void;
};

/** A new step here never removes `outbox`: what is unsent outlives every change of Pejling. */
export async function openDeviceDb({ onReplaced }: Handlers, name = "pejling"): Promise<DeviceDb> {
  const db = await openDB<Stores>(name, VERSION, {
    upgrade: (made, before) => {
      if (before < 1) {
        const keyPath = ["owner", "sheet", "tab", "key"];
        made.createObjectStore("outbox", { keyPath }).createIndex("owner", "owner");
        made.createObjectStore("seen", { keyPath: ["owner", "sheet", "key"] });
        made.createObjectStore("kept", { keyPath: "owner" });
      }
    },
    blocking: () => {
      db.close();
      onReplaced();
    },
    terminated: onReplaced,
  });
  return db;
}

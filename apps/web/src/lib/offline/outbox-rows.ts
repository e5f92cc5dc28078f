import type { DeviceDb, OutboxRow, SeenRow } from "./device-db";

export type OutboxPlace = Pick<OutboxRow, "owner" | "sheet" | "tab">;

export type OutboxChange =
  | { readonly kind: "unsent"; readonly row: OutboxRow }
  | { readonly kind: "sent"; readonly key: string };

/** All or nothing: what one action changed is kept together. */
export async function saveChanges(
  db: DeviceDb,
  { owner, sheet, tab }: OutboxPlace,
  changes: readonly OutboxChange[],
): Promise<void> {
  const { store, done } = db.transaction("outbox", "readwrite", { durability: "strict" });
  for (const change of changes) {
    if (change.kind === "unsent") void store.put(change.row);
    else void store.delete([owner, sheet, tab, change.key]);
  }
  await done;
}

export function listRows(db: DeviceDb, owner: string): Promise<OutboxRow[]> {
  return db.getAllFromIndex("outbox", "owner", owner);
}

export function listAllRows(db: DeviceDb): Promise<OutboxRow[]> {
  return db.getAll("outbox");
}

export async function removeRows(db: DeviceDb, rows: readonly OutboxRow[]): Promise<void> {
  const { store, done } = db.transaction("outbox", "readwrite");
  for (const { owner, sheet, tab, key } of rows) void store.delete([owner, sheet, tab, key]);
  await done;
}

/** Two pages may tell of the same field in either order: the newer version stands. */
export async function saveSeen(db: DeviceDb, rows: readonly SeenRow[]): Promise<void> {
  const { store, done } = db.transaction("seen", "readwrite");
  for (const row of rows) {
    const known = await store.get([row.owner, row.sheet, row.key]);
    if (known === undefined || known.version < row.version) await store.put(row);
  }
  await done;
}

export function listSeen(db: DeviceDb, { owner, sheet }: Omit<OutboxPlace, "tab">) {
  return db.getAll("seen", IDBKeyRange.bound([owner, sheet], [owner, sheet, []]));
}

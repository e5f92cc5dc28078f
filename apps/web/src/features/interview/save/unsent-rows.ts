import type { DeviceDb, OutboxRow } from "../../../lib/offline/device-db";
import { listRows, type OutboxPlace, removeRows } from "../../../lib/offline/outbox-rows";
import type { Outbox } from "./outbox";
import { isSame, type SaveField } from "./save-field";
import type { SaveQueue, Unsent } from "./save-queue";

export type UnsentRow<Value> = { readonly row: OutboxRow; readonly unsent: Unsent<Value> };

type Reading<Value> = {
  readonly place: Omit<OutboxPlace, "tab">;
  readonly openTabs: ReadonlySet<string>;
  readonly parse: (row: OutboxRow) => Unsent<Value> | null;
};

/** What pages that are closed now left unsent on the sheet, oldest first. A row nobody can read is left where it is. */
export async function listUnsentRows<Value>(
  db: DeviceDb,
  { place, openTabs, parse }: Reading<Value>,
): Promise<UnsentRow<Value>[]> {
  const rows = (await listRows(db, place.owner))
    .filter(({ sheet, tab }) => sheet === place.sheet && !openTabs.has(tab))
    .sort((a, b) => a.version - b.version || a.writtenAt.localeCompare(b.writtenAt));
  return rows.flatMap((row) => {
    const unsent = parse(row);
    return unsent === null ? [] : [{ row, unsent }];
  });
}

/** What the server turns out to have is unsent no more. */
export function isStillUnsent<Value>(
  { unsent }: UnsentRow<Value>,
  fields: ReadonlyMap<string, SaveField<Value>>,
): boolean {
  const known = fields.get(unsent.key);
  return known?.phase !== "clean" || !isSame(known.value, unsent.value);
}

type Work<Value> = { readonly queue: SaveQueue<Value>; readonly outbox: Outbox };

/**
 * Brings unsent text back into its fields, to be sent. Where two closed pages left text for one field, the second waits
 * until the first is settled: then the two are a conflict like any other.
 */
export async function takeUp<Value>(
  db: DeviceDb,
  { queue, outbox }: Work<Value>,
  rows: readonly UnsentRow<Value>[],
): Promise<void> {
  const taken = rows.filter(({ unsent }) => queue.resume(unsent));
  // First under this page's name, then no more under the other's: whenever it ends, the text is there at least once.
  await outbox.settled();
  await removeRows(
    db,
    taken.map(({ row }) => row),
  );
}

import type { DeviceDb, KeptInterview } from "./device-db";

/** Only the open interview is kept: another takes its place. Unsent text of the former stays until it is sent. */
export async function keepInterview(db: DeviceDb, kept: KeptInterview): Promise<void> {
  const transaction = db.transaction(["kept", "seen"], "readwrite");
  void transaction.objectStore("kept").put(kept);
  const seen = transaction.objectStore("seen");
  const { owner, sheet } = kept;
  for (const key of await seen.getAllKeys(IDBKeyRange.bound([owner], [owner, []]))) {
    if (key[1] !== sheet) void seen.delete(key);
  }
  await transaction.done;
}

export async function listKept(db: DeviceDb): Promise<KeptInterview[]> {
  return (await db.getAll("kept")).sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** At sign-out: nothing of the person's is left on the device. */
export async function wipe(db: DeviceDb, isToGo: (owner: string) => boolean): Promise<void> {
  const stores = ["outbox", "seen", "kept"] as const;
  const transaction = db.transaction(stores, "readwrite");
  for (const name of stores) {
    const store = transaction.objectStore(name);
    for (let at = await store.openCursor(); at !== null; at = await at.continue()) {
      if (isToGo(at.value.owner)) void at.delete();
    }
  }
  await transaction.done;
}

/** Copies for reading are removed; unsent text is not. */
export async function removeCopies(
  db: DeviceDb,
  isToGo: (kept: KeptInterview) => boolean,
): Promise<void> {
  const transaction = db.transaction(["kept", "seen"], "readwrite");
  const kept = transaction.objectStore("kept");
  for (const each of await kept.getAll()) {
    if (!isToGo(each)) continue;
    void kept.delete(each.owner);
    const range = IDBKeyRange.bound([each.owner], [each.owner, []]);
    void transaction.objectStore("seen").delete(range);
  }
  await transaction.done;
}

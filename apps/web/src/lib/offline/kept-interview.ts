import type { DeviceDb, KeptInterview } from "./device-db";

const DAY_MS = 86_400_000;
const KEPT_DAYS = 14;

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

/** A copy for reading that nobody has opened for a long time is removed; unsent text is not. */
export async function removeOldCopies(db: DeviceDb, now: Date): Promise<void> {
  const transaction = db.transaction(["kept", "seen"], "readwrite");
  const kept = transaction.objectStore("kept");
  for (const { owner, keptAt } of await kept.getAll()) {
    if (now.getTime() - Date.parse(keptAt) <= KEPT_DAYS * DAY_MS) continue;
    void kept.delete(owner);
    void transaction.objectStore("seen").delete(IDBKeyRange.bound([owner], [owner, []]));
  }
  await transaction.done;
}

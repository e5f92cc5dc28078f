import { type DeviceDb, type OutboxRow, ROW_FORMAT } from "../../../lib/offline/device-db";
import { saveChanges } from "../../../lib/offline/outbox-rows";
import { isSheetValue, partOf } from "./parse-row";
import { keyOf } from "./sheet-value";

const PREFIX = "pejling.unsaved:";

type Store = Pick<Storage, "getItem" | "removeItem" | "key" | "length">;

/** Pejling once kept unsent text in another of the browser's stores: what lies there is moved, and then removed there. */
export async function moveDrafts(db: DeviceDb, store: Store, owner: string): Promise<void> {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const [sheet = "", tab = ""] = name.slice(PREFIX.length).split(":");
    const rows = readList(store.getItem(name)).flatMap(
      (draft) => toRow(draft, { owner, sheet, tab }) ?? [],
    );
    await saveChanges(
      db,
      { owner, sheet, tab },
      rows.map((row) => ({ kind: "unsent", row })),
    );
    store.removeItem(name);
  }
}

function toRow(
  draft: unknown,
  place: Pick<OutboxRow, "owner" | "sheet" | "tab">,
): OutboxRow | null {
  const value = partOf(draft, "value");
  const version = partOf(draft, "version");
  if (!isSheetValue(value) || typeof version !== "number") return null;
  const writtenAt = String(partOf(draft, "writtenAt") ?? "");
  const written = { value, base: value, version, unanswered: [], writtenAt };
  return { format: ROW_FORMAT, ...place, key: keyOf(value), ...written };
}

function readList(text: string | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

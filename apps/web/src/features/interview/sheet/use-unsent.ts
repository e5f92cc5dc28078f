import { useEffect, useState } from "react";
import { listOpenTabs, openDevice } from "../../../lib/offline/device";
import { removeRows } from "../../../lib/offline/outbox-rows";
import { isStillUnsent, listUnsentRows, takeUp, type UnsentRow } from "../save/unsent-rows";
import { moveDrafts } from "./move-drafts";
import { parseRow } from "./parse-row";
import type { SheetFields } from "./sheet-fields";
import type { OpenSheet } from "./sheet-sessions";
import type { SheetValue } from "./sheet-value";

type Rows = readonly UnsentRow<SheetValue>[];

/** What pages that are closed now left unsent on this sheet, to be sent or removed by the person's own choice. */
export function useUnsent(session: OpenSheet, fields: SheetFields) {
  const [rows, setRows] = useState<Rows>([]);
  useEffect(() => {
    const read = () => void readRows(session).then(setRows);
    read();
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, [session]);

  const act = async (run: (db: NonNullable<Awaited<ReturnType<typeof openDevice>>>) => unknown) => {
    const db = await openDevice();
    if (db !== null) await run(db);
    setRows(await readRows(session));
  };
  return {
    rows: rows.filter((row) => isStillUnsent(row, fields)),
    sendAll: (chosen: Rows) => act((db) => takeUp(db, session, chosen)),
    remove: ({ row }: Rows[number]) => act((db) => removeRows(db, [row])),
  };
}

async function readRows({ place, queue }: OpenSheet): Promise<Rows> {
  const db = await openDevice();
  if (db === null) return [];
  await moveDrafts(db, localStorage, place.owner);
  const openTabs = await listOpenTabs();
  const rows = await listUnsentRows(db, { place, openTabs, parse: parseRow });
  const arrived = rows.filter((row) => !isStillUnsent(row, queue.state().fields));
  await removeRows(
    db,
    arrived.map(({ row }) => row),
  );
  return rows.filter((row) => !arrived.includes(row));
}

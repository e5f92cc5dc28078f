import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { expect, it, vi } from "vitest";
import { type DeviceDb, type OutboxRow, openDeviceDb } from "./device-db";
import { keepInterview, listKept, removeCopies, wipe } from "./kept-interview";
import { listAllRows, listRows, listSeen, removeRows, saveChanges, saveSeen } from "./outbox-rows";

let made = 0;
async function openFresh(): Promise<{ db: DeviceDb; name: string; onReplaced: () => void }> {
  made += 1;
  const onReplaced = vi.fn();
  const name = `device-${made}`;
  return { db: await openDeviceDb({ onReplaced }, name), name, onReplaced };
}

function row(changes: Partial<OutboxRow> = {}): OutboxRow {
  return {
    ...{ format: 1, owner: "anna", sheet: "0159/2026-1/7", tab: "fane-1", key: "note:n1" },
    ...{ value: "Det skrev jeg.", base: "", version: 0, unanswered: [] },
    writtenAt: "2026-11-22T09:32:00Z",
    ...changes,
  };
}
const unsent = (of: OutboxRow) => ({ kind: "unsent", row: of }) as const;
const kept = (owner: string, sheet: string, keptAt = "2026-11-22T09:00:00Z") => ({
  ...{ owner, sheet, keptAt, path: `/${sheet}`, title: "Social og Sundhed", queries: {} },
});

it("keeps each page's row of the same field, and each person's to himself", async () => {
  const { db } = await openFresh();
  const rows = [
    row(),
    row({ tab: "fane-2", value: "Det skrev jeg i en anden fane." }),
    row({ owner: "bo", value: "Det skrev en anden." }),
  ];
  for (const each of rows) await saveChanges(db, each, [unsent(each)]);
  expect(await listRows(db, "anna")).toEqual([rows[0], rows[1]]);
  expect(await listRows(db, "bo")).toEqual([rows[2]]);
  expect(await listAllRows(db)).toHaveLength(3);

  await saveChanges(db, row(), [{ kind: "sent", key: "note:n1" }]);
  expect(await listRows(db, "anna")).toEqual([rows[1]]);
  await removeRows(db, await listRows(db, "anna"));
  expect(await listRows(db, "anna")).toEqual([]);
});

it("survives that the browser is closed, and that a newer Pejling takes over the store", async () => {
  const { db, name, onReplaced } = await openFresh();
  await saveChanges(db, row(), [unsent(row())]);
  const newer = await openDB(name, 2, {
    upgrade: (made) => void made.createObjectStore("something-new"),
  });
  expect(onReplaced).toHaveBeenCalled();
  expect(await newer.getAll("outbox")).toEqual([row()]);
  await expect(openDeviceDb({ onReplaced }, name)).rejects.toMatchObject({ name: "VersionError" });
  newer.close();
  await deleteDB(name);
});

it("remembers the newest the server has acknowledged, whichever page tells last", async () => {
  const { db } = await openFresh();
  const seen = { owner: "anna", sheet: "a/b/1", key: "k" };
  await saveSeen(db, [{ ...seen, value: "to", version: 2 }]);
  await saveSeen(db, [{ ...seen, value: "en", version: 1 }]);
  expect(await listSeen(db, seen)).toEqual([{ ...seen, value: "to", version: 2 }]);
  expect(await listSeen(db, { ...seen, sheet: "a/b/10" })).toEqual([]);
});

it("keeps one interview of a person; unsent text of the former stays", async () => {
  const { db } = await openFresh();
  await keepInterview(db, kept("anna", "a/b/1"));
  await saveSeen(db, [{ owner: "anna", sheet: "a/b/1", key: "k", value: "v", version: 1 }]);
  await saveChanges(db, row({ sheet: "a/b/1" }), [unsent(row({ sheet: "a/b/1" }))]);
  await keepInterview(db, kept("anna", "a/b/2"));
  expect((await listKept(db)).map(({ sheet }) => sheet)).toEqual(["a/b/2"]);
  expect(await db.getAll("seen")).toEqual([]);
  expect(await listRows(db, "anna")).toHaveLength(1);
});

it("leaves nothing of who signs out, and everything of the others", async () => {
  const { db } = await openFresh();
  for (const owner of ["anna", "bo"]) {
    await keepInterview(db, kept(owner, "a/b/1"));
    await saveSeen(db, [{ owner, sheet: "a/b/1", key: "k", value: "v", version: 1 }]);
    await saveChanges(db, row({ owner }), [unsent(row({ owner }))]);
  }
  await wipe(db, (owner) => owner === "anna");
  const left = [await db.getAll("outbox"), await db.getAll("seen"), await db.getAll("kept")];
  expect(left.map((rows) => rows.map(({ owner }) => owner))).toEqual([["bo"], ["bo"], ["bo"]]);
});

it("removes a copy for reading, but never unsent text", async () => {
  const { db } = await openFresh();
  await keepInterview(db, kept("anna", "a/b/1", "2026-11-01T09:00:00Z"));
  await keepInterview(db, kept("bo", "a/b/1", "2026-11-20T09:00:00Z"));
  await saveChanges(db, row(), [unsent(row())]);
  await removeCopies(db, ({ keptAt }) => keptAt < "2026-11-08");
  expect((await listKept(db)).map(({ owner }) => owner)).toEqual(["bo"]);
  expect(await listRows(db, "anna")).toHaveLength(1);
});

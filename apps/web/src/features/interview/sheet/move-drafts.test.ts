import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDeviceDb } from "../../../lib/offline/device-db";
import { listRows } from "../../../lib/offline/outbox-rows";
import { moveDrafts } from "./move-drafts";
import { parseRow } from "./parse-row";

const NOTE = {
  ...{ kind: "note", id: "n1", interviewId: "i1", questionId: "data-1", noteKind: "note" },
  ...{ text: "Skrevet i den gamle udgave.", isAnonymous: true, mayBeUsed: false, removed: false },
};

function openStore(entries: Record<string, string>) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
  };
}

it("moves what an older Pejling left unsent, once, and touches nothing else", async () => {
  const db = await openDeviceDb({ onReplaced: () => undefined }, "move-drafts");
  const draft = {
    ...{ key: "note:n1", value: NOTE, version: 2 },
    writtenAt: "2026-11-22T09:32:00.000Z",
  };
  const store = openStore({
    "pejling.unsaved:0159/2026-1/7:abc": JSON.stringify([draft, { value: "?" }]),
    "pejling.unsaved:0159/2026-1/8:def": "{not json",
    "pejling.lang": "da",
  });
  await moveDrafts(db, store, "anna");
  expect([...store.kept.keys()]).toEqual(["pejling.lang"]);
  const rows = await listRows(db, "anna");
  expect(rows).toMatchObject([{ sheet: "0159/2026-1/7", tab: "abc", key: "note:n1", version: 2 }]);
  expect(rows.map(parseRow)).toMatchObject([{ value: NOTE, version: 2, unanswered: [] }]);
});

it("reads no row it does not recognise", () => {
  const row = {
    ...{ format: 1, owner: "anna", sheet: "s", tab: "t", key: "note:n1", value: NOTE, base: NOTE },
    ...{ version: 1, unanswered: [], writtenAt: "2026-11-22T09:32:00.000Z" },
  };
  expect(parseRow(row)?.value).toEqual(NOTE);
  expect(parseRow({ ...row, format: 2 })).toBeNull();
  expect(parseRow({ ...row, key: "note:another" })).toBeNull();
  expect(parseRow({ ...row, value: { kind: "unknown" } })).toBeNull();
});

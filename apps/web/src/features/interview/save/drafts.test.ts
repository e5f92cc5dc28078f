import { expect, it } from "vitest";
import {
  type Draft,
  forgetDrafts,
  listDrafts,
  stillUnsaved,
  storeDrafts,
  toDrafts,
} from "./drafts";
import { toClean } from "./save-field";

function openStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

function parse(stored: unknown): Draft<string> | null {
  if (typeof stored !== "object" || stored === null) return null;
  const [key, value, version, writtenAt] = ["key", "value", "version", "writtenAt"].map((name) =>
    Reflect.get(stored, name),
  );
  if (typeof key !== "string" || typeof value !== "string") return null;
  return { key, value, version: Number(version), writtenAt: String(writtenAt) };
}

function draft(key: string, value: string, writtenAt: string): Draft<string> {
  return { key, value, version: 1, writtenAt };
}

it("brings back what an earlier page left, the newest of each field, and of this sheet only", () => {
  const store = openStore();
  const place = { store, sheet: "0159/2026-1/7" };
  storeDrafts(place, "page-1", [draft("a", "gammel", "2026-11-22T08:00"), draft("b", "b", "x")]);
  storeDrafts(place, "page-2", [draft("a", "ny", "2026-11-22T09:00")]);
  storeDrafts({ store, sheet: "0159/2026-1/8" }, "page-1", [draft("c", "andet ark", "x")]);
  storeDrafts(place, "page-3", [draft("d", "min egen side", "x")]);

  const found = listDrafts(place, "page-3", parse);
  expect(found.map(({ key, value }) => [key, value])).toEqual([
    ["a", "ny"],
    ["b", "b"],
  ]);
  forgetDrafts(place, "page-3");
  expect(listDrafts(place, "page-3", parse)).toEqual([]);
  expect([...store.kept.keys()]).toHaveLength(2);
});

it("leaves nothing behind when all is saved, and passes over what it cannot read", () => {
  const store = openStore();
  const place = { store, sheet: "s" };
  storeDrafts(place, "page-1", [draft("a", "x", "y")]);
  storeDrafts(place, "page-1", []);
  expect(store.kept.size).toBe(0);
  store.kept.set("pejling.unsaved:s:page-0", '[{"key":7},null,{"key":"a","value":"x"}]');
  expect(listDrafts(place, "page-1", parse).map(({ key }) => key)).toEqual(["a"]);
  store.kept.set("pejling.unsaved:s:page-0", "{not json");
  expect(listDrafts(place, "page-1", parse)).toEqual([]);
});

it("keeps what is not saved, without the empty, and drops what the server turns out to have", () => {
  const fields = new Map([
    ["a", { ...toClean("min", 3), phase: "retrying" as const }],
    ["b", toClean("gemt", 1)],
    ["c", { ...toClean("", 0), phase: "incomplete" as const }],
  ]);
  const drafts = toDrafts(fields, (value) => value === "", "2026-11-22T08:05");
  expect(drafts).toEqual([{ key: "a", value: "min", version: 3, writtenAt: "2026-11-22T08:05" }]);
  expect(stillUnsaved(drafts, new Map([["a", toClean("min", 4)]]))).toEqual([]);
  expect(stillUnsaved(drafts, new Map([["a", toClean("anden", 4)]]))).toEqual(drafts);
});

import { beforeEach, describe, expect, it } from "vitest";
import { makeSeatKey, nameVote, readPeople, storePeople } from "./keep-people";

function openStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

let storage = openStorage();
beforeEach(() => {
  storage = openStorage();
});

describe("makeSeatKey()", () => {
  it("is 32 random bytes as the door wants them, new every time", () => {
    const keys = Array.from({ length: 200 }, makeSeatKey);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(keys).size).toBe(200);
  });
});

describe("readPeople()", () => {
  const ada = { key: "a".repeat(43), role: "leader", votedIn: null } as const;
  const bo = { key: "b".repeat(43), role: "employee", votedIn: nameVote("data-1", 2) } as const;

  it("has what was stored for the session, and nothing of another's", () => {
    storePeople("s1", [ada, bo], storage);
    expect(readPeople("s1", storage)).toEqual([ada, bo]);
    expect(readPeople("s2", storage)).toEqual([]);
  });

  it("keeps nothing of a session that is over", () => {
    storePeople("s1", [ada], storage);
    storePeople("s1", [], storage);
    expect(storage.length).toBe(0);
  });

  it.each(["", "{", "null", '"text"', '[1, null, {"key": 3, "role": "leader"}, {"key": "x"}]'])(
    "is nobody where the storage says %s",
    (text) => {
      storage.setItem("pejling.handOver.s1", text);
      expect(readPeople("s1", storage)).toEqual([]);
    },
  );
});

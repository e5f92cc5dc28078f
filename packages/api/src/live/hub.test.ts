import type { DbClient } from "@pejling/db";
import { openTestDb } from "@pejling/db/testing";
import { describe, expect, it } from "vitest";
import { announce, type Change, findRoom, follow, listPresent, type Present } from "./hub";

const STAFF: Present = { kind: "staff", name: "Lis", screen: "facilitator" };
const phone = (keyHash: string): Present => ({ kind: "phone", keyHash });
const QUIET_MS = 20;

async function openSession(sessionId = "session-1") {
  const db: DbClient = await openTestDb();
  const session = { db, municipalityId: "0159", sessionId };
  const ended = new AbortController();
  const enter = (who: Present) => {
    const following = follow(session, who, ended.signal);
    /** What wakes it, or "asleep" where nothing does. */
    const wakes = (): Promise<Change | null | "asleep"> =>
      Promise.race([
        following.next(),
        new Promise<"asleep">((resolve) => {
          setTimeout(resolve, QUIET_MS, "asleep");
        }),
      ]);
    return { ...following, wakes };
  };
  return { db, session, ended, enter };
}

describe("a phone that follows a session", () => {
  it.each(["votes", "seats", "marks"] as const)("sleeps through %s", async (what) => {
    const { session, enter } = await openSession();
    const ada = enter(phone("ada"));
    announce(session, what);
    expect(await ada.wakes()).toBe("asleep");
  });

  it("wakes for a step, once however many there were", async () => {
    const { session, enter } = await openSession();
    const ada = enter(phone("ada"));
    for (const what of ["votes", "step", "marks", "step", "votes"] as const) {
      announce(session, what);
    }
    expect(await ada.wakes()).toBe("step");
    expect(await ada.wakes()).toBe("asleep");
  });

  it("is not woken by others who come and go, and is told that it is over", async () => {
    const { ended, enter } = await openSession();
    const ada = enter(phone("ada"));
    enter(phone("bo")).leave();
    expect(await ada.wakes()).toBe("asleep");
    const { next } = enter(phone("cia"));
    ended.abort();
    expect(await next()).toBeNull();
  });
});

describe("a screen of those who lead", () => {
  it.each(["votes", "seats", "marks", "step"] as const)("wakes for %s", async (what) => {
    const { session, enter } = await openSession();
    const lis = enter(STAFF);
    await lis.wakes();
    announce(session, what);
    expect(await lis.wakes()).toBe(what);
  });

  it("is told of the step where something else has happened too", async () => {
    const { session, enter } = await openSession();
    const lis = enter(STAFF);
    await lis.wakes();
    for (const what of ["step", "votes"] as const) announce(session, what);
    expect(await lis.wakes()).toBe("step");
  });

  it("knows who is there, and the room is gone with the last", async () => {
    const { session, enter } = await openSession();
    const [lis, ada] = [enter(STAFF), enter(phone("ada"))];
    expect(listPresent(session)).toEqual([STAFF, phone("ada")]);
    ada.leave();
    ada.leave();
    expect(listPresent(session)).toEqual([STAFF]);
    lis.leave();
    expect(findRoom(session)).toBeUndefined();
  });
});

it("keeps sessions of the same name apart, by municipality and by database", async () => {
  const { session, enter } = await openSession();
  const other = await openSession();
  const lis = enter(STAFF);
  await lis.wakes();
  announce({ ...session, municipalityId: "0163" }, "step");
  announce(other.session, "step");
  expect(await lis.wakes()).toBe("asleep");
});

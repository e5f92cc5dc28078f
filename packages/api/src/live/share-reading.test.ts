import { setTimeout as wait } from "node:timers/promises";
import { openTestDb } from "@pejling/db/testing";
import { describe, expect, it } from "vitest";
import { announce, type Change, follow } from "./hub";
import { shareReading } from "./share-reading";

const OLD_MS = 1050;

/** A reading that counts how often it is made, of a session somebody follows. */
async function openReading(...until: readonly Change[]) {
  const db = await openTestDb();
  const session = { db, municipalityId: "0159", sessionId: "session-1" };
  const { leave } = follow(session, { kind: "phone", keyHash: "a" }, new AbortController().signal);
  const share = shareReading<number>(...until);
  let made = 0;
  const count = async () => {
    made += 1;
    const mine = made;
    return (await db.municipality.count()) + mine;
  };
  return { session, share, leave, count, read: () => share(session, count) };
}

describe("a shared reading", () => {
  it("is made once for all who ask in the same moment, and for those who come later", async () => {
    const { read } = await openReading();
    expect(await Promise.all(Array.from({ length: 25 }, read))).toEqual(Array(25).fill(1));
    expect(await read()).toBe(1);
  });

  it("is made anew after a step, also while the one before is still under way", async () => {
    const { read, session } = await openReading("votes");
    const before = read();
    announce(session, "step");
    expect(await Promise.all([before, read(), read()])).toEqual([1, 2, 2]);
  });

  it.each([
    { until: ["votes"], what: "votes", made: 2 },
    { until: ["seats", "votes"], what: "votes", made: 2 },
    { until: ["seats"], what: "votes", made: 1 },
    { until: [], what: "marks", made: 1 },
  ] as const)(
    "until $until is made $made times when there is $what",
    async ({ until, what, made }) => {
      const { read, session } = await openReading(...until);
      await read();
      announce(session, what);
      expect(await read()).toBe(made);
    },
  );

  it("is each session's own", async () => {
    const { read, share, session, count } = await openReading();
    const other = { ...session, municipalityId: "0163" };
    follow(other, { kind: "phone", keyHash: "b" }, new AbortController().signal);
    expect(await read()).toBe(1);
    expect(await share(other, count)).toBe(2);
    expect(await read()).toBe(1);
  });

  it("is not kept where nobody follows, nor when it failed, nor for long", async () => {
    const { read, share, session, leave } = await openReading();
    await expect(share(session, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect([await read(), await read()]).toEqual([1, 1]);
    await wait(OLD_MS);
    expect(await read()).toBe(2);
    leave();
    expect([await read(), await read()]).toEqual([3, 4]);
  });
});

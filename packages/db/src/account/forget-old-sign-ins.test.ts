import { describe, expect, it } from "vitest";
import { openTestDb } from "../testing/open-test-db";
import { forgetOldSignIns } from "./forget-old-sign-ins";

const NOW = new Date("2026-06-01T12:00:00Z");
const HOUR_MS = 3_600_000;
const before = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS);

describe("forgetOldSignIns", () => {
  it("keeps what still counts and lets the rest go", async () => {
    const db = await openTestDb();
    await db.user.create({ data: { id: "u", name: "Bo", email: "bo@kommune.example" } });
    for (const [name, hours] of [
      ["running", -1],
      ["recent", 23],
      ["old", 25],
      ["ancient", 91 * 24],
    ] as const) {
      const at = before(hours);
      await db.signInFailure.create({
        data: { emailHash: name, count: 10, lockedUntil: at, updatedAt: at },
      });
      await db.verification.create({
        data: { id: name, identifier: name, value: "", expiresAt: at },
      });
      await db.session.create({ data: { id: name, userId: "u", token: name, expiresAt: at } });
      await db.oneTimeLink.create({
        data: { id: name, purpose: "password", tokenHash: name, createdAt: at, expiresAt: at },
      });
    }
    await forgetOldSignIns(db, NOW);
    const failures = (await db.signInFailure.findMany()).map(({ emailHash }) => emailHash);
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
    expect(failures.sort()).toEqual(["recent", "running"]);
    expect(idsOf(await db.verification.findMany())).toEqual(["running"]);
    expect(idsOf(await db.session.findMany())).toEqual(["old", "recent", "running"]);
    expect(idsOf(await db.oneTimeLink.findMany())).toEqual(["old", "recent", "running"]);
  });
});

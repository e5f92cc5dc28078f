import { describe, expect, it } from "vitest";
import { openTestDb } from "../testing/open-test-db";

const NOW = new Date("2026-01-01T00:00:00Z");

describe("a statement that is asked again", () => {
  it("takes the new arguments", async () => {
    const db = await openTestDb();
    for (const id of ["0001", "0002"]) {
      await db.$executeRaw`
        INSERT INTO "Municipality" ("id", "name", "createdAt") VALUES (${id}, ${`by ${id}`}, ${NOW})`;
    }
    const find = (id: string) =>
      db.$queryRaw<{ name: string }[]>`SELECT "name" FROM "Municipality" WHERE "id" = ${id}`;
    expect(await find("0001")).toEqual([{ name: "by 0001" }]);
    expect(await find("0002")).toEqual([{ name: "by 0002" }]);
    expect(await find("0003")).toEqual([]);
    expect(await db.municipality.findMany({ select: { id: true } })).toHaveLength(2);
  });

  it("sees a table that has got another column in the meantime", async () => {
    const db = await openTestDb();
    const read = () => db.$queryRawUnsafe<object[]>('SELECT * FROM "Extra"');
    await db.$executeRawUnsafe('CREATE TABLE "Extra" ("a" TEXT)');
    await db.$executeRawUnsafe(`INSERT INTO "Extra" VALUES ('1')`);
    expect(await read()).toEqual([{ a: "1" }]);
    await db.$executeRawUnsafe(`ALTER TABLE "Extra" ADD COLUMN "b" TEXT DEFAULT '2'`);
    expect(await read()).toEqual([{ a: "1", b: "2" }]);
  });

  it("may be asked in more ways than are kept", async () => {
    const db = await openTestDb();
    for (let at = 0; at < 1200; at++) {
      const [row] = await db.$queryRawUnsafe<{ n: number | bigint }[]>(`SELECT ${at} AS "n"`);
      expect(Number(row?.n)).toBe(at);
    }
  });
});

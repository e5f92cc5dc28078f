import { describe, expect, it } from "vitest";
import { openTestDb } from "../testing/open-test-db";

const NOW = new Date("2026-01-01T00:00:00Z");
const municipality = (id: string) => ({ data: { id, name: id, createdAt: NOW } });

/** Prisma asks nothing before somebody waits for the answer. */
async function begin<Result>(asked: PromiseLike<Result>): Promise<Result> {
  return await asked;
}

function makeGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe("a save while somebody else's transaction is open", () => {
  it("outlives the transaction's undoing", async () => {
    const db = await openTestDb();
    const begun = makeGate();
    const goOn = makeGate();
    const undone = db.$transaction(async (tx) => {
      await tx.municipality.create(municipality("0001"));
      begun.open();
      await goOn.opened;
      throw new Error("undone");
    });
    await begun.opened;
    const saved = begin(db.municipality.create(municipality("0002")));
    const raw = begin(
      db.$executeRaw`INSERT INTO "Municipality" ("id", "name", "createdAt") VALUES ('0003', 'x', ${NOW})`,
    );
    setTimeout(goOn.open, 50);
    await expect(undone).rejects.toThrow("undone");
    await Promise.all([saved, raw]);
    const rows = await db.municipality.findMany({ orderBy: { id: "asc" } });
    expect(rows.map(({ id }) => id)).toEqual(["0002", "0003"]);
  });

  it("is not seen by, and does not see, what is not committed", async () => {
    const db = await openTestDb();
    const begun = makeGate();
    const goOn = makeGate();
    const counting = db.$transaction(async (tx) => {
      await tx.municipality.create(municipality("0001"));
      begun.open();
      await goOn.opened;
      return tx.municipality.count();
    });
    await begun.opened;
    const saving = begin(db.municipality.create(municipality("0002")));
    expect(await begin(db.municipality.count())).toBe(0);
    goOn.open();
    expect(await counting).toBe(1);
    await saving;
    expect(await begin(db.municipality.count())).toBe(2);
  });

  it("keeps nobody from reading what is committed", async () => {
    const db = await openTestDb();
    const begun = makeGate();
    const goOn = makeGate();
    const open = db.$transaction(async (tx) => {
      await tx.municipality.create(municipality("0001"));
      begun.open();
      await goOn.opened;
    });
    await begun.opened;
    const [row] = await db.$queryRaw<{ n: number }[]>`SELECT COUNT(*) AS "n" FROM "Municipality"`;
    expect(Number(row?.n)).toBe(0);
    goOn.open();
    await open;
    expect(await db.municipality.count()).toBe(1);
  });

  it("waits for a transaction that fails, times out or is empty, and not for ever", async () => {
    const db = await openTestDb();
    await db.municipality.create(municipality("0001"));
    const clash = db.$transaction((tx) => tx.municipality.create(municipality("0001")));
    await expect(clash).rejects.toMatchObject({ code: "P2002" });
    const slow = db.$transaction(() => new Promise((resolve) => setTimeout(resolve, 400)), {
      timeout: 100,
    });
    await expect(slow).rejects.toThrow(/expired|timeout/i);
    await db.$transaction(async () => undefined);
    await expect(db.municipality.count()).resolves.toBe(1);
  });
});

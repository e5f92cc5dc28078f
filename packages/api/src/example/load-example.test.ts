import type { DbClient } from "@pejling/db";
import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import { describe, expect, it } from "vitest";
import { GLADSAXE, openApi, openRound } from "../testing/open-api";

const { kommunekode } = EXAMPLE_MUNICIPALITY;

/** Every row of every table that belongs to a municipality, by table. */
async function listRows(db: DbClient, municipalityId: string): Promise<Map<string, unknown[]>> {
  const tables = await db.$queryRawUnsafe<{ name: string }[]>(
    `SELECT t."name" FROM sqlite_master t, pragma_table_info(t."name") c
     WHERE t."type" = 'table' AND c."name" = 'municipalityId' ORDER BY t."name"`,
  );
  const rows = new Map<string, unknown[]>();
  for (const { name } of tables) {
    const sql = `SELECT * FROM "${name}" WHERE "municipalityId" = ?`;
    rows.set(name, await db.$queryRawUnsafe<unknown[]>(sql, municipalityId));
  }
  return rows;
}

function countRows(rows: ReadonlyMap<string, unknown[]>): number {
  return [...rows.values()].reduce((sum, list) => sum + list.length, 0);
}

describe("loading the example", () => {
  it("makes a municipality marked as an example, with two rounds; twice changes nothing", async () => {
    const { api, db } = await openApi();
    await api.municipality.loadExample();
    await expect(api.municipality.list()).resolves.toMatchObject([
      { kommunekode, name: "Eksempelkommune", isExample: true, assessments: 2 },
    ]);
    await expect(api.assessment.list({ kommunekode })).resolves.toMatchObject([
      { slug: "2026-1", status: "review", form: "full", previous: { slug: "2024-1" } },
      { slug: "2024-1", status: "closed", closedAt: new Date("2024-06-27T12:00:00Z") },
    ]);

    const before = await listRows(db, kommunekode);
    await api.municipality.loadExample();
    expect(await listRows(db, kommunekode)).toEqual(before);
  });

  it("leaves nothing half done when it is broken off", async () => {
    const { api, db } = await openApi();
    await db.$executeRawUnsafe(
      `CREATE TRIGGER "broken" BEFORE INSERT ON "Challenge" BEGIN SELECT RAISE(ABORT, 'broken off'); END`,
    );
    await expect(api.municipality.loadExample()).rejects.toThrow();
    expect(countRows(await listRows(db, kommunekode))).toBe(0);
    await expect(api.municipality.list()).resolves.toEqual([]);

    await db.$executeRawUnsafe(`DROP TRIGGER "broken"`);
    await api.municipality.loadExample();
    await expect(api.municipality.list()).resolves.toHaveLength(1);
  });
});

const NOT_IN_THE_EXAMPLE = [
  "Strategy",
  "AuditEntry",
  "Invitation",
  "InvitationUnit",
  "PublishedLink",
  ...["LiveSeat", "LiveBallot"],
];

describe("removing the example", () => {
  it("leaves no row of it and keeps every row of another municipality", async () => {
    const { api, db } = await openApi();
    await openRound(api);
    const before = await listRows(db, GLADSAXE.kommunekode);
    await api.municipality.loadExample();
    const loaded = await listRows(db, kommunekode);
    for (const [table, rows] of loaded) {
      if (!NOT_IN_THE_EXAMPLE.includes(table)) expect(rows.length, table).toBeGreaterThan(0);
    }

    await api.municipality.removeExample();
    expect(countRows(await listRows(db, kommunekode))).toBe(0);
    expect(await listRows(db, GLADSAXE.kommunekode)).toEqual(before);
    await expect(api.municipality.list()).resolves.toMatchObject([GLADSAXE]);
  });
});

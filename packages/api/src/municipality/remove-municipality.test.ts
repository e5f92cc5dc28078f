import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { EXAMPLE, type OpenedPejling, openExample } from "../testing/example-archive";
import { refusal } from "../testing/open-api";

vi.setConfig({ testTimeout: 60_000 });

const NAME = "Eksempelkommune";
const REMOVE = { ...EXAMPLE, confirmation: NAME };

async function nameOf({ db }: OpenedPejling): Promise<string> {
  return (await db.municipality.findUniqueOrThrow({ where: { id: "0999" } })).name;
}

/** How many rows of each table carry the code, whatever column it stands in. */
async function rowsAbout({ db }: OpenedPejling, code: string): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT m."name" FROM "sqlite_master" m, pragma_table_info(m."name") c
    WHERE m."type" = 'table' AND c."name" = 'municipalityId'`;
  expect(tables.length).toBeGreaterThan(20);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [found] = await db.$queryRawUnsafe<{ rows: bigint }[]>(
      `SELECT COUNT(*) AS "rows" FROM "${name}" WHERE "municipalityId" = ?`,
      code,
    );
    if (Number(found?.rows) > 0) counts[name] = Number(found?.rows);
  }
  return counts;
}

const bytesOf = ({ file }: OpenedPejling) =>
  ["", "-wal"].map((ending) => readFileSync(`${file}${ending}`).toString("latin1")).join("");

describe("municipality.remove", () => {
  it("leaves no row, and not a word in the file", async () => {
    const pejling = await openExample();
    const { api, db, ctx } = pejling;
    // As a file from before everything that goes was overwritten: words of it lie in places nothing points at.
    await db.$queryRawUnsafe("PRAGMA secure_delete = OFF");
    await db.note.updateMany({ data: { text: "canary-note ".repeat(40) } });
    await db.participant.updateMany({ data: { name: "canary-participant" } });
    // Long enough for pages of its own, and written twice, so that pages are split and freed.
    await db.consensus.updateMany({ data: { rationale: "canary-first ".repeat(400) } });
    await db.consensus.updateMany({ data: { rationale: "canary-second ".repeat(300) } });
    await db.$queryRawUnsafe("PRAGMA secure_delete = ON");
    const before = await rowsAbout(pejling, "0999");
    expect(bytesOf(pejling)).toMatch(/canary-note/);

    const confirmation = await nameOf(pejling);
    const receipt = await api.municipality.remove({ ...EXAMPLE, confirmation });
    expect(await rowsAbout(pejling, "0999")).toEqual({});
    expect(await db.municipality.count()).toBe(0);
    expect(bytesOf(pejling)).not.toMatch(/canary-/);
    expect(
      Object.fromEntries(Object.entries(receipt.counts).filter(([, rows]) => rows > 0)),
    ).toEqual({ ...before, User: 2 });
    expect(await db.$queryRawUnsafe("PRAGMA foreign_key_check")).toEqual([]);
    expect(receipt).toMatchObject({
      ...{ kommunekode: "0999", name: confirmation, removedBy: "system" },
      ...{ removedAt: ctx.now().toISOString(), trailEntries: 1 },
    });
  });

  it("gives a receipt that anybody can check, and keeps it where the installation's trail stands", async () => {
    const pejling = await openExample();
    const { api, db } = pejling;
    const last = await db.auditEntry.findFirst({ where: { municipalityId: "0999" } });
    const confirmation = await nameOf(pejling);
    const receipt = await api.municipality.remove({ ...EXAMPLE, confirmation });
    const { receiptHash, ...content } = receipt;
    expect(createHash("sha256").update(JSON.stringify(content)).digest("hex")).toBe(receiptHash);
    expect(receipt.trailHash).toBe(last?.hash);
    const kept = await db.auditEntry.findMany({ where: { action: "municipality.remove" } });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ municipalityId: "platform", outcome: "done" });
    expect(JSON.parse(kept[0]?.target ?? "")).toEqual(receipt);
  });

  it("lets people go who belong nowhere else, and nobody besides", async () => {
    const pejling = await openExample();
    const { api, db, ctx } = pejling;
    const createdAt = ctx.now();
    await db.municipality.create({ data: { id: "0159", name: "Gladsaxe", createdAt } });
    const part = { role: "consultant", createdAt };
    for (const [id, changes] of [
      ["both", {}],
      ["runs", { operator: true }],
      ["elsewhere", {}],
      ["nowhere", {}],
    ] as const) {
      await db.user.create({ data: { id, name: id, email: `${id}@x.example`, ...changes } });
      if (id === "both" || id === "runs") {
        await db.membership.create({ data: { ...part, municipalityId: "0999", userId: id } });
      }
      if (id === "both" || id === "elsewhere") {
        await db.membership.create({ data: { ...part, municipalityId: "0159", userId: id } });
      }
    }
    await api.municipality.remove({ ...EXAMPLE, confirmation: await nameOf(pejling) });
    const left = await db.user.findMany({ where: { isExample: false }, orderBy: { id: "asc" } });
    expect(left.map(({ id }) => id)).toEqual(["both", "elsewhere", "nowhere", "runs"]);
    expect(await rowsAbout(pejling, "0159")).toEqual({ Membership: 2 });
  });

  it("wants the name exactly, and says nothing of a municipality that is not here", async () => {
    const { api, db } = await openExample();
    for (const confirmation of ["", "0999", NAME.toLowerCase(), ` ${NAME}`]) {
      await expect(api.municipality.remove({ ...REMOVE, confirmation })).rejects.toMatchObject(
        refusal("CONFIRMATION_WRONG"),
      );
    }
    expect(await db.municipality.count()).toBe(1);
    await expect(
      api.municipality.remove({ kommunekode: "0159", confirmation: "Gladsaxe" }),
    ).rejects.toMatchObject(refusal("MUNICIPALITY_NOT_FOUND"));
  });
});

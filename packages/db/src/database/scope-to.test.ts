import { describe, expect, it } from "vitest";
import { openTestDb } from "../testing/open-test-db";
import type { DbClient } from "./client";
import { OutOfScope } from "./out-of-scope";
import { acrossMunicipalities, scopeTo, withoutMunicipalities } from "./scope-to";

const HERE = "0159";
const THERE = "0163";

function unit(municipalityId: string, id = "u") {
  return { municipalityId, id, code: id, name: id, shortName: id, kind: "department" };
}

/** Two municipalities, each with a unit of the same id. */
async function setUp() {
  const raw = await openTestDb();
  const createdAt = new Date("2026-01-01T00:00:00Z");
  for (const id of [HERE, THERE]) {
    await raw.municipality.create({ data: { id, name: id, createdAt } });
    await raw.unit.create({ data: unit(id) });
  }
  const shared = withoutMunicipalities(raw);
  return { raw, shared, here: scopeTo(shared, HERE).db };
}

async function namesOf(db: DbClient): Promise<string[]> {
  return (await db.unit.findMany({ orderBy: { municipalityId: "asc" } })).map(
    ({ municipalityId, name }) => `${municipalityId} ${name}`,
  );
}

describe("scopeTo", () => {
  it("sees its own rows although the query names no municipality", async () => {
    const { here } = await setUp();
    expect(await namesOf(here)).toEqual(["0159 u"]);
    await expect(here.unit.count()).resolves.toBe(1);
    await expect(here.municipality.findMany()).resolves.toMatchObject([{ id: HERE }]);
  });

  it("writes to its own rows alone, also inside a transaction", async () => {
    const { raw, here } = await setUp();
    await here.$transaction(async (tx) => {
      await tx.unit.updateMany({ data: { name: "new" } });
      await tx.unit.deleteMany({ where: { id: "none" } });
    });
    expect(await namesOf(raw)).toEqual(["0159 new", "0163 u"]);
    await here.unit.deleteMany();
    expect(await namesOf(raw)).toEqual(["0163 u"]);
  });

  it("stops a query that names another municipality before the database", async () => {
    const { raw, here } = await setUp();
    const key = { municipalityId_id: { municipalityId: THERE, id: "u" } };
    await expect(here.unit.findUnique({ where: key })).rejects.toThrow(OutOfScope);
    await expect(here.unit.delete({ where: key })).rejects.toThrow(OutOfScope);
    await expect(here.unit.create({ data: unit(THERE, "v") })).rejects.toThrow(OutOfScope);
    await expect(
      here.$transaction((tx) => tx.unit.findMany({ where: { municipalityId: THERE } })),
    ).rejects.toThrow(OutOfScope);
    expect(await namesOf(raw)).toEqual(["0159 u", "0163 u"]);
  });

  it("lets no row point at a parent that is another municipality's", async () => {
    const { raw, here } = await setUp();
    await raw.unit.create({ data: unit(THERE, "theirs") });
    const child = here.unit.create({ data: { ...unit(HERE, "v"), parentId: "theirs" } });
    await expect(child).rejects.toMatchObject({ code: "P2003" });
  });

  it("is made once for each municipality and database", async () => {
    const { raw, shared } = await setUp();
    expect(scopeTo(shared, HERE).db).toBe(scopeTo(raw, HERE).db);
    expect(scopeTo(raw, HERE).db).not.toBe(scopeTo(raw, THERE).db);
    expect(scopeTo(raw, HERE).municipalityId).toBe(HERE);
  });
});

describe("withoutMunicipalities", () => {
  it("reaches what all share and people, and no municipality's rows", async () => {
    const { shared } = await setUp();
    await expect(shared.user.findMany()).resolves.toEqual([]);
    await expect(shared.modelVersion.findMany()).resolves.toEqual([]);
    await expect(shared.unit.findMany()).rejects.toThrow(OutOfScope);
    await expect(shared.membership.count()).rejects.toThrow(OutOfScope);
    await expect(shared.$transaction((tx) => tx.note.findMany())).rejects.toThrow(OutOfScope);
  });

  it.each([
    { select: { units: true } },
    { include: { assessments: { include: { notes: true } } } },
    { select: { _count: { select: { assessments: true } } } },
    { where: { invitations: { some: {} } } },
  ])("does not go into a municipality by %j", async (args) => {
    const { shared } = await setUp();
    await expect(shared.municipality.findMany(args as never)).rejects.toThrow(OutOfScope);
  });

  it("says which way was closed, also behind others that are open or empty", async () => {
    const { shared } = await setUp();
    await expect(shared.unit.count()).rejects.toThrow("Cannot query Unit: no scope");
    const asked = {
      where: { name: null, AND: [{ id: "x" }] },
      select: { name: true, units: true },
    };
    await expect(shared.municipality.findMany(asked as never)).rejects.toThrow(
      'Cannot query "units" of Municipality: no scope',
    );
    await expect(
      shared.user.findMany({ where: { deactivatedAt: null, AND: [{ name: "x" }] } }),
    ).resolves.toEqual([]);
  });

  it("is the same however often it is asked for, and leads back to the whole", async () => {
    const { raw, shared } = await setUp();
    expect(withoutMunicipalities(raw)).toBe(shared);
    expect(withoutMunicipalities(shared)).toBe(shared);
    expect(acrossMunicipalities(shared)).toBe(raw);
    expect(acrossMunicipalities(raw)).toBe(raw);
  });
});

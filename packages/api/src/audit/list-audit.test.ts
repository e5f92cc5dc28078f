import { VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { openRound, refusal } from "../testing/open-api";
import { addUser, newEntry, openTrail, toLead, toPerson } from "../testing/open-trail";
import { record } from "./record";

const ALL = { from: null, to: null, userId: null, action: null, query: "", before: null } as const;
const HERE = { kommunekode: "0159" };

describe("audit.list", () => {
  it("gives what was done in the municipality, the newest first, and tells that the chain holds", async () => {
    const { db, as, system } = await openTrail();
    await openRound(system);
    await addUser(db, "mette", "Mette Lund");
    const api = as(toLead("mette"));
    await api.audit.list({ ...HERE, ...ALL });
    const { entries, total, verified, verifiedAt } = await api.audit.list({ ...HERE, ...ALL });
    expect(total).toBe(entries.length);
    expect(entries.map(({ number }) => number)).toEqual(
      entries.map((_, index) => entries.length - index),
    );
    expect(entries[0]).toMatchObject({
      action: "audit.list",
      actorKind: "person",
      actorId: "mette",
      actorName: "Mette Lund",
      outcome: "done",
    });
    expect(entries.at(-1)).toMatchObject({
      action: "unit.save",
      actorKind: "system",
      actorName: null,
      target: { id: "unit-bkf", code: "bkf" },
    });
    expect([verified, verifiedAt]).toEqual([true, "2026-03-01T12:00:00.000Z"]);
  });

  it("gives fifty at a time, with the same total on every page", async () => {
    const { context, system } = await openTrail();
    await record(
      context.db,
      Array.from({ length: 120 }, () => newEntry()),
    );
    const first = await system.audit.list({ ...HERE, ...ALL, action: "note.save" });
    const numbers = first.entries.map(({ number }) => number);
    expect([numbers.length, numbers[0], numbers.at(-1), first.total]).toEqual([50, 120, 71, 120]);
    const second = await system.audit.list({ ...HERE, ...ALL, action: "note.save", before: 71 });
    expect([second.entries[0]?.number, second.total]).toEqual([70, 120]);
    const none = await system.audit.list({ ...HERE, ...ALL, action: "note.save", before: 1 });
    expect([none.entries, none.total]).toEqual([[], 120]);
    const all = await system.audit.list({ ...HERE, ...ALL, action: "note.save", limit: 1000 });
    expect(all.entries.length).toBe(120);
  });

  it("finds by period, person, door, outcome and text", async () => {
    const { db, context, system } = await openTrail();
    await addUser(db, "u-mette", "Mette Ågård");
    const mette = { actorKind: "person", actorId: "u-mette" } as const;
    await record(context.db, [
      newEntry({ at: "2026-02-28T22:59:59.999Z", target: '{"id":"first"}' }),
      newEntry({ at: "2026-02-28T23:00:00.000Z", ...mette, ip: "192.0.2.7" }),
      newEntry({ at: "2026-03-01T22:59:59.999Z", outcome: "NOT_ALLOWED", action: "unit.save" }),
      newEntry({ at: "2026-03-01T23:00:00.000Z", actorKind: "link", actorId: "u-mette" }),
    ]);
    const seen = async (filter: object) =>
      (await system.audit.list({ ...HERE, ...ALL, ...filter })).entries
        .map(({ number }) => number)
        .filter((number) => number <= 4);
    expect(await seen({ from: "2026-03-01", to: "2026-03-01" })).toEqual([3, 2]);
    expect(await seen({ to: "2026-02-28" })).toEqual([1]);
    expect(await seen({ from: "2026-03-02" })).toEqual([4]);
    expect(await seen({ userId: "u-mette" })).toEqual([2]);
    expect(await seen({ action: "unit.save" })).toEqual([3]);
    expect(await seen({ outcome: "refused" })).toEqual([3]);
    expect(await seen({ outcome: "done" })).toEqual([4, 2, 1]);
    expect(await seen({ query: " not_allowed " })).toEqual([3]);
    expect(await seen({ query: "first" })).toEqual([1]);
    expect(await seen({ query: "192.0.2" })).toEqual([2]);
    expect(await seen({ query: "ågård" })).toEqual([2]);
    expect(await seen({ query: "%" })).toEqual([]);
    const { actions, people } = await system.audit.list({ ...HERE, ...ALL });
    expect(actions).toEqual(["audit.list", "note.save", "unit.save"]);
    expect(people).toEqual([{ userId: "u-mette", name: "Mette Ågård" }]);
  });

  it("has no name for who has no account any more", async () => {
    const { db, as, system } = await openTrail();
    await addUser(db, "mette", "Mette Lund");
    await as(toLead("mette")).unit.list(HERE);
    await as(toLead("mette")).audit.list({ ...HERE, ...ALL });
    await db.user.delete({ where: { id: "mette" } });
    const { entries, people } = await system.audit.list({ ...HERE, ...ALL });
    expect(entries[0]).toMatchObject({ actorKind: "person", actorId: "mette", actorName: null });
    expect(people).toEqual([{ userId: "mette", name: null }]);
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain("Mette");
  });

  it("names the first entry that is not as it was written", async () => {
    const { db, context, system, setTime } = await openTrail();
    await record(
      context.db,
      Array.from({ length: 5 }, () => newEntry()),
    );
    await db.auditEntry.updateMany({ where: { number: 3 }, data: { actorId: "somebody" } });
    const changed = await system.audit.list({ ...HERE, ...ALL });
    expect(changed.verified).toEqual({ number: 3, problem: "changed" });
    await db.auditEntry.updateMany({ where: { number: 3 }, data: { actorId: "" } });
    expect((await system.audit.list({ ...HERE, ...ALL })).verified).toBe(true);
    // What was good is read again after ten minutes: until then only what has come since.
    await db.auditEntry.deleteMany({ where: { number: 2 } });
    expect((await system.audit.list({ ...HERE, ...ALL })).verified).toBe(true);
    setTime("2026-03-01T12:10:00.000Z");
    const later = await system.audit.list({ ...HERE, ...ALL });
    expect(later.verified).toEqual({ number: 2, problem: "missing" });
    expect(later.verifiedAt).toBe("2026-03-01T12:10:00.000Z");
  });

  it("notices at once what was done to the latest entry", async () => {
    const { db, context, system } = await openTrail();
    await record(context.db, [newEntry(), newEntry()]);
    await system.audit.list({ ...HERE, ...ALL });
    await db.auditEntry.updateMany({ where: { number: 3 }, data: { hash: "x" } });
    expect((await system.audit.list({ ...HERE, ...ALL })).verified).toEqual({
      number: 3,
      problem: "changed",
    });
  });

  it("is the lead's: nobody else's, and no other municipality's", async () => {
    const { as } = await openTrail();
    const asking = { ...HERE, ...ALL };
    for (const role of ["consultant", "director", "boardMember", "reader"] as const) {
      const member = as(toPerson("u", [{ municipalityId: "0159", role, unitIds: [] }]));
      await expect(member.audit.list(asking)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    }
    const operator = as(toPerson("op", [], ["operator"]));
    for (const stranger of [as(toLead("u", "0163")), operator]) {
      await expect(stranger.audit.list(asking)).rejects.toMatchObject(
        refusal("MUNICIPALITY_NOT_FOUND"),
      );
    }
    const visitor = as(VISITOR);
    await expect(visitor.audit.list(asking)).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
  });
});

describe("audit.listPlatform", () => {
  it("gives the operator what concerns no municipality, strangers' attempts among it, and nothing of a municipality's own", async () => {
    const { db, context, as } = await openTrail();
    await addUser(db, "op", "Ole Drift");
    await record(context.db, [newEntry({ target: '{"id":"theirs"}' })]);
    const stranger = as(toLead("u", "0163"));
    await expect(stranger.audit.list({ ...HERE, ...ALL })).rejects.toThrow();
    const { entries, verified } = await as(toPerson("op", [], ["operator"])).audit.listPlatform(
      ALL,
    );
    expect(entries.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["audit.list", "MUNICIPALITY_NOT_FOUND"],
      ["model.import", "done"],
    ]);
    expect(verified).toBe(true);
    await expect(as(toLead("u")).audit.listPlatform(ALL)).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
  });
});

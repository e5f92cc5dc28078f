import { describe, expect, it } from "vitest";
import { newRound, newUnit, refusal } from "../testing/open-api";
import { openTown } from "../testing/open-town";

const ROSKILDE = { kommunekode: "0265" };
const ME = { ...ROSKILDE, lead: { kind: "me" } } as const;
const CARL = { ...ROSKILDE, lead: { kind: "invite", email: "Carl@kommune.example" } } as const;

async function openWithOperator() {
  const town = await openTown();
  await town.add("olga", { operator: true });
  return { ...town, olga: await town.browse("olga") };
}

describe("municipality.open", () => {
  it("gives one of the 98 its place, with whoever opens it in charge", async () => {
    const { olga, db } = await openWithOperator();
    await expect((await olga.api()).municipality.open(ME)).resolves.toEqual({ address: null });
    expect(await olga.whoAmI()).toMatchObject({
      memberships: [{ municipalityId: "0265", role: "lead" }],
    });
    expect(await db.municipality.findUnique({ where: { id: "0265" } })).toMatchObject({
      name: "Roskilde",
      isExample: false,
    });
    await expect((await olga.api()).unit.list(ROSKILDE)).resolves.toEqual([]);
    expect(await db.auditEntry.findFirst({ where: { municipalityId: "0265" } })).toMatchObject({
      action: "municipality.open",
      actorId: "olga",
    });
  });

  it("or with somebody asked to be, and no part for whoever opened it", async () => {
    const { olga, newBrowser } = await openWithOperator();
    const { address } = await (await olga.api()).municipality.open(CARL);
    const token = (address ?? "").slice((address ?? "").lastIndexOf("/") + 1);
    const carl = newBrowser();
    const person = { token, name: "Carl", password: "en lang adgangssætning" };
    await (await carl.api()).invitation.acceptAsNew(person);
    expect(await carl.whoAmI()).toMatchObject({
      email: "carl@kommune.example",
      memberships: [{ municipalityId: "0265", role: "lead" }],
    });
    await expect((await olga.api()).unit.list(ROSKILDE)).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
  });

  it("refuses one that somebody is in charge of", async () => {
    const { olga, join, db } = await openWithOperator();
    await join("anne", { role: "lead" });
    const api = await olga.api();
    for (const lead of [ME.lead, CARL.lead]) {
      await expect(api.municipality.open({ kommunekode: "0159", lead })).rejects.toMatchObject(
        refusal("MUNICIPALITY_TAKEN"),
      );
    }
    expect(await db.membership.count()).toBe(1);
    expect(await db.invitation.count()).toBe(0);
  });

  it("asks somebody else when nobody has come to be in charge, or the lead's account was closed", async () => {
    const { olga, join, db, clock } = await openWithOperator();
    const api = await olga.api();
    await api.municipality.open(CARL);
    await api.municipality.open(CARL);
    expect(await db.invitation.count({ where: { revokedAt: null } })).toBe(1);
    await join("anne", { role: "lead", kommunekode: "0265" });
    await db.user.update({ where: { id: "anne" }, data: { deactivatedAt: clock.now } });
    await join("olga", { role: "reader", kommunekode: "0265" });
    await expect(api.municipality.open(ME)).resolves.toEqual({ address: null });
    expect(await db.membership.findMany({ where: { userId: "olga" } })).toMatchObject([
      { role: "lead", version: 2 },
    ]);
  });

  it("opened twice at once, has one in charge", async () => {
    const { olga, add, as, db } = await openWithOperator();
    await add("otto", { operator: true });
    const [one, other] = [await olga.api(), await as("otto")];
    const both = await Promise.allSettled([one.municipality.open(ME), other.municipality.open(ME)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.membership.count({ where: { municipalityId: "0265" } })).toBe(1);
  });

  it.each(["0000", "0999"])("knows no %s among the 98", async (kommunekode) => {
    const { olga, db } = await openWithOperator();
    await expect(
      (await olga.api()).municipality.open({ ...ME, kommunekode }),
    ).rejects.toMatchObject(refusal("MUNICIPALITY_NOT_FOUND"));
    expect(await db.municipality.count()).toBe(2);
  });

  it("is the operator's, in person", async () => {
    const { system, as, join, newBrowser } = await openWithOperator();
    await join("anne", { role: "lead" });
    await expect((await as("anne")).municipality.open(ME)).rejects.toMatchObject({
      cause: { code: "MUNICIPALITY_NOT_FOUND" },
    });
    await expect((await newBrowser().api()).municipality.open(ME)).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
    await expect(system.municipality.open(ME)).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
  });
});

describe("a municipality's place", () => {
  it("is made by the command line's first write, and by nobody else's", async () => {
    const { db, system, as, join } = await openWithOperator();
    await system.unit.save({ ...newUnit("bkf"), ...ROSKILDE });
    expect(await db.municipality.count({ where: { id: "0265" } })).toBe(1);
    await system.assessment.create({ ...newRound("2026-1"), kommunekode: "0101" });
    expect(await db.municipality.count({ where: { id: "0101" } })).toBe(1);

    await join("anne", { role: "lead" });
    const anne = await as("anne");
    await expect(anne.unit.save({ ...newUnit("bkf"), kommunekode: "0751" })).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
    await anne.unit.save({ ...newUnit("tmf"), id: "unit-tmf" });
    expect(await db.municipality.count()).toBe(4);
  });
});

import { describe, expect, it } from "vitest";
import { GLADSAXE, NOW, refusal } from "../testing/open-api";
import { openTown, type Town } from "../testing/open-town";

const BAD_INPUT = { code: "BAD_REQUEST" };
const READER = { role: "reader", unitIds: [], seenVersion: 1 } as const;

async function openWithTwoLeads() {
  const town = await openTown();
  await town.join("anne", { role: "lead" });
  await town.join("bo", { role: "lead" });
  return town;
}

const rolesOf = async ({ db }: Town, kommunekode = "0159") =>
  Object.fromEntries(
    (await db.membership.findMany({ where: { municipalityId: kommunekode } })).map(
      ({ userId, role }) => [userId, role],
    ),
  );

describe("member.list", () => {
  it("tells who is here, with own units, closed accounts and a role that is no longer known", async () => {
    const town = await openWithTwoLeads();
    await town.join("dorte", { role: "director", unitIds: ["unit-bkf"] });
    await town.join("herlevs", { role: "reader", kommunekode: "0163" });
    await town.db.user.update({ where: { id: "bo" }, data: { deactivatedAt: NOW } });
    await town.db.membership.updateMany({ where: { userId: "dorte" }, data: { role: "owner" } });
    const { members, units } = await (await town.as("anne")).member.list(GLADSAXE);
    const rest = { email: "", version: 1, name: "" };
    expect(members.map((member) => ({ ...member, ...rest }))).toEqual([
      {
        ...{ ...rest, userId: "anne", role: "lead", unitIds: [], isActive: true, isMe: true },
        lastSignInAt: NOW,
      },
      {
        ...{ ...rest, userId: "bo", role: "lead", unitIds: [], isActive: false, isMe: false },
        lastSignInAt: null,
      },
      {
        ...{ ...rest, userId: "dorte", role: null, unitIds: ["unit-bkf"], isActive: true },
        ...{ isMe: false, lastSignInAt: null },
      },
    ]);
    expect(units.map(({ code }) => code)).toEqual(["bkf", "soc"]);
  });
});

describe("when a member last signed in", () => {
  it("is still known after signing out, and the municipality's own trail tells it", async () => {
    const town = await openWithTwoLeads();
    const bo = await town.browse("bo");
    town.clock.now = new Date(NOW.getTime() + 60_000);
    await (await bo.api()).account.signOut();
    const api = await town.as("anne");
    await town.join("carl", { role: "reader" });
    const { members } = await api.member.list(GLADSAXE);
    expect(members.map(({ userId, lastSignInAt }) => [userId, lastSignInAt])).toEqual([
      ["anne", town.clock.now],
      ["bo", NOW],
      ["carl", null],
    ]);
  });
});

describe("member.save", () => {
  it("gives another role with its units, and takes the units with the role", async () => {
    const town = await openWithTwoLeads();
    const api = await town.as("anne");
    const director = { role: "director", unitIds: ["unit-bkf", "unit-soc", "unit-bkf"] } as const;
    await expect(
      api.member.save({ ...GLADSAXE, userId: "bo", ...director, seenVersion: 1 }),
    ).resolves.toEqual({ kind: "saved", version: 2 });
    expect(await town.db.membershipUnit.count()).toBe(2);
    await expect(
      api.member.save({ ...GLADSAXE, userId: "bo", ...READER, seenVersion: 2 }),
    ).resolves.toEqual({ kind: "saved", version: 3 });
    expect(await rolesOf(town)).toEqual({ anne: "lead", bo: "reader" });
    expect(await town.db.membershipUnit.count()).toBe(0);
  });

  it("takes what the sign-in provider gave over, so that the provider does not change it back", async () => {
    const town = await openWithTwoLeads();
    await town.db.membership.updateMany({ where: { userId: "bo" }, data: { origin: "oidc" } });
    await (await town.as("anne")).member.save({ ...GLADSAXE, userId: "bo", ...READER });
    expect(await town.db.membership.count({ where: { userId: "bo", origin: "local" } })).toBe(1);
  });

  it("answers a conflict with what is there, and who is not here with notFound", async () => {
    const town = await openWithTwoLeads();
    await town.join("herlevs", { role: "reader", kommunekode: "0163" });
    const api = await town.as("anne");
    await expect(
      api.member.save({ ...GLADSAXE, userId: "bo", ...READER, seenVersion: 4 }),
    ).resolves.toEqual({
      kind: "conflict",
      current: { role: "lead", unitIds: [], version: 1 },
    });
    for (const userId of ["herlevs", "nobody"]) {
      await expect(api.member.save({ ...GLADSAXE, userId, ...READER })).resolves.toEqual({
        kind: "notFound",
      });
    }
    expect(await rolesOf(town)).toEqual({ anne: "lead", bo: "lead" });
  });

  it.each([
    ["a director without units", { role: "director", unitIds: [] }, BAD_INPUT],
    ["a reader with units", { role: "reader", unitIds: ["unit-bkf"] }, BAD_INPUT],
    ["a role that is none", { role: "owner", unitIds: [] }, BAD_INPUT],
    ["a missing unit", { role: "director", unitIds: ["unit-x"] }, refusal("UNIT_NOT_FOUND")],
    ["Herlev's unit", { role: "director", unitIds: ["herlev-bkf"] }, refusal("UNIT_NOT_FOUND")],
  ] as const)("refuses %s", async (_, part, refused) => {
    const town = await openWithTwoLeads();
    const api = await town.as("anne");
    const input = { ...GLADSAXE, userId: "bo", seenVersion: 1, ...part };
    await expect(api.member.save(input as never)).rejects.toMatchObject(refused);
    expect(await rolesOf(town)).toEqual({ anne: "lead", bo: "lead" });
  });
});

describe("who is in charge", () => {
  it.each([
    ["becomes something else", (town: Town) => demote(town, "anne", "anne")],
    [
      "is removed",
      async (t: Town) => (await t.as("anne")).member.remove({ ...GLADSAXE, userId: "anne" }),
    ],
    ["leaves", async (t: Town) => (await t.as("anne")).member.leave(GLADSAXE)],
  ])("the last lead never %s; a closed account is in charge of nothing", async (_, change) => {
    const town = await openWithTwoLeads();
    await town.db.user.update({ where: { id: "bo" }, data: { deactivatedAt: NOW } });
    await expect(change(town)).rejects.toMatchObject(refusal("LAST_LEAD"));
    expect(await rolesOf(town)).toEqual({ anne: "lead", bo: "lead" });
  });

  it("two who take each other's lead away at once leave one in charge", async () => {
    const town = await openWithTwoLeads();
    const [anne, bo] = [await town.as("anne"), await town.as("bo")];
    const both = await Promise.allSettled([
      anne.member.save({ ...GLADSAXE, userId: "bo", ...READER }),
      bo.member.save({ ...GLADSAXE, userId: "anne", ...READER }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(Object.values(await rolesOf(town)).sort()).toEqual(["lead", "reader"]);
  });

  it("two who leave at once leave one in charge", async () => {
    const town = await openWithTwoLeads();
    const [anne, bo] = [await town.as("anne"), await town.as("bo")];
    await Promise.allSettled([anne.member.leave(GLADSAXE), bo.member.leave(GLADSAXE)]);
    expect(Object.values(await rolesOf(town))).toEqual(["lead"]);
  });
});

async function demote(town: Town, by: string, userId: string): Promise<unknown> {
  return (await town.as(by)).member.save({ ...GLADSAXE, userId, ...READER });
}

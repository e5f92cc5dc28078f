import { describe, expect, it } from "vitest";
import { GLADSAXE, NOW, refusal } from "../testing/open-api";
import { HERLEV, openTown } from "../testing/open-town";

async function openWithTwo() {
  const town = await openTown();
  await town.join("anne", { role: "lead" });
  await town.join("bo", { role: "director", unitIds: ["unit-bkf"] });
  return town;
}

describe("member.remove", () => {
  it("bites at the person's next request; the session and the part elsewhere stay", async () => {
    const town = await openWithTwo();
    await town.join("bo", { role: "lead", kommunekode: "0163" });
    const bo = await town.browse("bo");
    await expect((await bo.api()).unit.list(GLADSAXE)).resolves.toHaveLength(2);
    await (await town.as("anne")).member.remove({ ...GLADSAXE, userId: "bo" });

    expect(await bo.whoAmI()).toMatchObject({
      kind: "person",
      memberships: [{ municipalityId: "0163", role: "lead" }],
    });
    const api = await bo.api();
    await expect(api.unit.list(GLADSAXE)).rejects.toMatchObject(refusal("MUNICIPALITY_NOT_FOUND"));
    await expect(api.unit.list(HERLEV)).resolves.toHaveLength(2);
    expect(await town.db.membershipUnit.count()).toBe(0);
  });

  it("knows nobody of another municipality", async () => {
    const town = await openWithTwo();
    await town.join("herlevs", { role: "lead", kommunekode: "0163" });
    const api = await town.as("anne");
    for (const userId of ["herlevs", "nobody"]) {
      await expect(api.member.remove({ ...GLADSAXE, userId })).rejects.toMatchObject(
        refusal("MEMBER_NOT_FOUND"),
      );
    }
    expect(await town.db.membership.count()).toBe(3);
  });
});

describe("member.leave", () => {
  it("ends one's own part alone", async () => {
    const town = await openWithTwo();
    const bo = await town.browse("bo");
    await (await bo.api()).member.leave(GLADSAXE);
    expect(await bo.whoAmI()).toMatchObject({ userId: "bo", memberships: [] });
    expect(await town.db.membership.count()).toBe(1);
  });

  it("is a person's: the command line has no part to end", async () => {
    const { system } = await openWithTwo();
    await expect(system.member.leave(GLADSAXE)).rejects.toMatchObject({
      cause: { code: "SIGN_IN_REQUIRED", message: expect.stringMatching(/^Cannot leave/) },
    });
  });
});

describe("member.transfer", () => {
  it("makes the other lead and oneself something else, at once", async () => {
    const town = await openWithTwo();
    await (await town.as("anne")).member.transfer({
      ...GLADSAXE,
      userId: "bo",
      ownRole: "consultant",
    });
    const rows = await town.db.membership.findMany({ orderBy: { userId: "asc" } });
    expect(rows.map(({ userId, role, version }) => ({ userId, role, version }))).toEqual([
      { userId: "anne", role: "consultant", version: 2 },
      { userId: "bo", role: "lead", version: 2 },
    ]);
    expect(await town.db.membershipUnit.count()).toBe(0);
  });

  it("leaves both as they were when it cannot be done", async () => {
    const town = await openWithTwo();
    await town.db.user.update({ where: { id: "bo" }, data: { deactivatedAt: NOW } });
    const api = await town.as("anne");
    const to = (userId: string) => api.member.transfer({ ...GLADSAXE, userId, ownRole: "reader" });
    await expect(to("bo")).rejects.toMatchObject(refusal("LAST_LEAD"));
    await expect(to("nobody")).rejects.toMatchObject(refusal("MEMBER_NOT_FOUND"));
    await expect(
      api.member.transfer({ ...GLADSAXE, userId: "bo", ownRole: "director" as never }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await town.db.membership.count({ where: { version: 1 } })).toBe(2);
  });

  it("is done by whoever has the lead now", async () => {
    const town = await openWithTwo();
    await town.join("carl", { role: "lead" });
    const carl = await town.as("carl");
    const anne = await town.as("anne");
    await anne.member.save({
      ...GLADSAXE,
      userId: "carl",
      role: "reader",
      unitIds: [],
      seenVersion: 1,
    });
    // Carl's request passed the gate before his role was gone.
    await expect(
      carl.member.transfer({ ...GLADSAXE, userId: "bo", ownRole: "lead" }),
    ).rejects.toMatchObject(refusal("NOT_ALLOWED"));
  });

  it("is a person's: the command line has no lead to hand over", async () => {
    const { system } = await openWithTwo();
    await expect(
      system.member.transfer({ ...GLADSAXE, userId: "bo", ownRole: "reader" }),
    ).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
  });
});

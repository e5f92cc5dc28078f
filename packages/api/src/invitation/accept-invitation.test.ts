import { describe, expect, it } from "vitest";
import { GLADSAXE, NOW, refusal } from "../testing/open-api";
import { openTown } from "../testing/open-town";

const INVITED = {
  ...GLADSAXE,
  id: "inv-1",
  email: "carl@kommune.example",
  role: "director",
  unitIds: ["unit-bkf", "unit-soc"],
} as const;
const NEW_PERSON = { name: "Carl Ny", password: "en lang adgangssætning" };
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Anne leads Gladsaxe and has invited Carl, who has an account or has none yet. */
async function openWithInvitation({ hasAccount }: { readonly hasAccount: boolean }) {
  const town = await openTown();
  await town.join("anne", { role: "lead" });
  if (hasAccount) await town.add("carl");
  const { address } = await (await town.as("anne")).invitation.create(INVITED);
  const token = address.slice(address.lastIndexOf("/") + 1);
  const acceptAsNew = async () =>
    (await town.newBrowser().api()).invitation.acceptAsNew({ token, ...NEW_PERSON });
  const acceptAs = async (userId: string) => (await town.as(userId)).invitation.accept({ token });
  return { ...town, token, acceptAs, acceptAsNew };
}

describe("invitation.find", () => {
  it.each([true, false])(
    "tells what it is to, and whether there is an account: %s",
    async (hasAccount) => {
      const { token, newBrowser, as } = await openWithInvitation({ hasAccount });
      const about = {
        kommunekode: "0159",
        municipality: "Gladsaxe",
        role: "director",
        email: "carl@kommune.example",
        hasAccount,
      };
      await expect((await newBrowser().api()).invitation.find({ token })).resolves.toEqual({
        ...about,
        isSignedInAs: null,
      });
      await expect((await as("anne")).invitation.find({ token })).resolves.toEqual({
        ...about,
        isSignedInAs: "anne@kommune.example",
      });
    },
  );
});

describe("invitation.accept", () => {
  it("gives the promised part from the next request on", async () => {
    const { token, browse, db } = await openWithInvitation({ hasAccount: true });
    const carl = await browse("carl");
    await expect((await carl.api()).invitation.accept({ token })).resolves.toEqual(GLADSAXE);
    expect(await carl.whoAmI()).toMatchObject({
      memberships: [
        { municipalityId: "0159", role: "director", unitIds: ["unit-bkf", "unit-soc"] },
      ],
    });
    expect(
      await db.auditEntry.findFirst({
        where: { municipalityId: "0159", action: "invitation.accept" },
      }),
    ).toMatchObject({ actorId: "carl", target: '{"id":"inv-1","role":"director"}' });
  });

  it("leaves out a unit that was removed in the meantime", async () => {
    const { system, acceptAs, db } = await openWithInvitation({ hasAccount: true });
    await system.unit.remove({ ...GLADSAXE, id: "unit-bkf" });
    await acceptAs("carl");
    expect(await db.membershipUnit.findMany({ select: { unitId: true } })).toEqual([
      { unitId: "unit-soc" },
    ]);
  });

  it("makes nobody a director of nothing", async () => {
    const { system, acceptAs, db } = await openWithInvitation({ hasAccount: true });
    await system.unit.remove({ ...GLADSAXE, id: "unit-bkf" });
    await system.unit.remove({ ...GLADSAXE, id: "unit-soc" });
    await expect(acceptAs("carl")).rejects.toMatchObject(refusal("UNIT_NOT_FOUND"));
    expect(await db.membership.count()).toBe(1);
    expect(await db.invitation.count({ where: { acceptedAt: null } })).toBe(1);
  });

  it("is for the address it was sent to", async () => {
    const { acceptAs, join, db } = await openWithInvitation({ hasAccount: true });
    await join("bo", { role: "reader", kommunekode: "0163" });
    await expect(acceptAs("bo")).rejects.toMatchObject(refusal("INVITATION_FOR_ANOTHER"));
    expect(await db.membership.count({ where: { municipalityId: "0159" } })).toBe(1);
  });

  it("changes nothing for who is a member already", async () => {
    const { acceptAs, join, db } = await openWithInvitation({ hasAccount: true });
    await join("carl", { role: "reader" });
    await expect(acceptAs("carl")).rejects.toMatchObject(refusal("ALREADY_MEMBER"));
    expect(await db.membership.count({ where: { role: "reader" } })).toBe(1);
  });

  it("works once, also when it is accepted twice at the same moment", async () => {
    const { acceptAs, db, as, token } = await openWithInvitation({ hasAccount: true });
    const [one, other] = [await as("carl"), await as("carl")];
    const both = await Promise.allSettled([
      one.invitation.accept({ token }),
      other.invitation.accept({ token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.membership.count({ where: { userId: "carl" } })).toBe(1);
    await db.membership.deleteMany({ where: { userId: "carl" } });
    await expect(acceptAs("carl")).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
  });

  it.each([
    ["revoked", { revokedAt: NOW }],
    ["used", { acceptedAt: NOW }],
    ["expired", { expiresAt: NOW }],
    ["to a role that is no longer known", { role: "owner" }],
  ] as const)("opens nothing when it is %s", async (_, data) => {
    const { db, acceptAs, acceptAsNew, newBrowser, token } = await openWithInvitation({
      hasAccount: true,
    });
    await db.invitation.updateMany({ data });
    const refused = refusal("LINK_NOT_VALID");
    await expect((await newBrowser().api()).invitation.find({ token })).rejects.toMatchObject(
      refused,
    );
    await expect(acceptAs("carl")).rejects.toMatchObject(refused);
    await expect(acceptAsNew()).rejects.toMatchObject(refused);
    expect(await db.membership.count()).toBe(1);
  });

  it("opens for a week, to the moment", async () => {
    const { clock, acceptAs } = await openWithInvitation({ hasAccount: true });
    clock.now = new Date(NOW.getTime() + WEEK_MS);
    await expect(acceptAs("carl")).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
    clock.now = new Date(NOW.getTime() + WEEK_MS - 1);
    await expect(acceptAs("carl")).resolves.toEqual(GLADSAXE);
  });

  it("asks to sign in, and is not the command line's", async () => {
    const { newBrowser, system, token } = await openWithInvitation({ hasAccount: true });
    const visitor = await newBrowser().api();
    await expect(visitor.invitation.accept({ token })).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
    await expect(system.invitation.accept({ token })).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });
});

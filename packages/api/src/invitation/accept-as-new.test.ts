import { describe, expect, it } from "vitest";
import { GLADSAXE, refusal } from "../testing/open-api";
import { openTown } from "../testing/open-town";

const INVITED = {
  ...GLADSAXE,
  id: "inv-1",
  email: "carl@kommune.example",
  role: "consultant",
  unitIds: [],
} as const;
const PASSWORD = "en lang adgangssætning";
const NEW_PERSON = { name: "Carl Ny", password: PASSWORD };

async function openWithInvitation() {
  const town = await openTown();
  await town.join("anne", { role: "lead" });
  const { address } = await (await town.as("anne")).invitation.create(INVITED);
  return { ...town, token: address.slice(address.lastIndexOf("/") + 1) };
}

describe("invitation.acceptAsNew", () => {
  it("makes the account with its password and the promised part, and signs in", async () => {
    const { db, token, newBrowser } = await openWithInvitation();
    const carl = newBrowser();
    await (await carl.api()).invitation.acceptAsNew({ token, ...NEW_PERSON });
    expect(await carl.whoAmI()).toMatchObject({
      name: "Carl Ny",
      email: "carl@kommune.example",
      platform: [],
      memberships: [{ municipalityId: "0159", role: "consultant", unitIds: [] }],
    });
    const again = newBrowser();
    await expect(
      (await again.api()).account.signIn({ email: "CARL@kommune.example", password: PASSWORD }),
    ).resolves.toEqual({ kind: "signedIn" });
    expect(await again.whoAmI()).toMatchObject({ name: "Carl Ny" });
    const entry = await db.auditEntry.findFirst({
      where: { municipalityId: "0159", action: "invitation.acceptAsNew" },
    });
    expect(entry).toMatchObject({ target: '{"id":"inv-1","role":"consultant"}' });
    const { password } = await db.account.findFirstOrThrow();
    expect(password).not.toContain(PASSWORD);
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toMatch(
      new RegExp(`${PASSWORD}|${token}|carl@`),
    );
  });

  it("leaves an account that is there to whoever has it", async () => {
    const { db, token, newBrowser, add } = await openWithInvitation();
    await add("carl");
    const visitor = await newBrowser().api();
    await expect(visitor.invitation.acceptAsNew({ token, ...NEW_PERSON })).rejects.toMatchObject(
      refusal("EMAIL_TAKEN"),
    );
    expect(await db.account.count()).toBe(0);
    expect(await db.invitation.count({ where: { acceptedAt: null } })).toBe(1);
  });

  it("makes one account when it is accepted twice at the same moment", async () => {
    const { db, token, newBrowser } = await openWithInvitation();
    const [one, other] = [newBrowser(), newBrowser()];
    const both = await Promise.allSettled([
      (await one.api()).invitation.acceptAsNew({ token, ...NEW_PERSON }),
      (await other.api()).invitation.acceptAsNew({ token, ...NEW_PERSON }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: refusal("EMAIL_TAKEN"),
    });
    expect(await db.user.count({ where: { email: INVITED.email } })).toBe(1);
    expect(await db.membership.count()).toBe(2);
    expect([one, other].filter(({ jar }) => jar.size > 0)).toHaveLength(1);
  });

  it("takes no password that is easy to guess, and keeps the invitation", async () => {
    const { db, token, newBrowser } = await openWithInvitation();
    const visitor = await newBrowser().api();
    const weak = { token, name: "Carl", password: "kort" };
    await expect(visitor.invitation.acceptAsNew(weak)).rejects.toMatchObject(
      refusal("PASSWORD_WEAK"),
    );
    await expect(visitor.invitation.acceptAsNew({ token, ...NEW_PERSON })).resolves.toEqual(
      GLADSAXE,
    );
    expect(await db.user.count()).toBe(2);
  });

  it("makes no account when the part cannot be given", async () => {
    const { db, token, newBrowser } = await openWithInvitation();
    await db.invitation.updateMany({ data: { role: "director" } });
    const visitor = await newBrowser().api();
    await expect(visitor.invitation.acceptAsNew({ token, ...NEW_PERSON })).rejects.toMatchObject(
      refusal("UNIT_NOT_FOUND"),
    );
    expect(await db.user.count()).toBe(1);
    expect(await db.account.count()).toBe(0);
  });
});

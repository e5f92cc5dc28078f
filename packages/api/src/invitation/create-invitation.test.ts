import { describe, expect, it } from "vitest";
import { hashToken } from "../access/read-cookies";
import type { RouterInputs } from "../index";
import { GLADSAXE, NOW, refusal } from "../testing/open-api";
import { openTown, PUBLIC_URL } from "../testing/open-town";

const INVITED = {
  ...GLADSAXE,
  id: "inv-1",
  email: "  Carl@Kommune.Example ",
  role: "director",
  unitIds: ["unit-bkf"],
} as const;
type Invited = RouterInputs["invitation"]["create"];
const DAY_MS = 24 * 60 * 60 * 1000;

async function openWithLead() {
  const town = await openTown();
  await town.join("anne", { role: "lead" });
  return { ...town, api: await town.as("anne") };
}

describe("invitation.create", () => {
  it("shows the address once, keeps its hash, and writes the e-mail one way", async () => {
    const { db, api } = await openWithLead();
    const { address } = await api.invitation.create(INVITED);
    const token = address.replace(`${PUBLIC_URL}/invitation/`, "");
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const row = await db.invitation.findFirstOrThrow();
    expect(row).toMatchObject({ tokenHash: hashToken(token), email: "carl@kommune.example" });
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(token);
    await expect(api.invitation.list(GLADSAXE)).resolves.toEqual([
      {
        id: "inv-1",
        email: "carl@kommune.example",
        role: "director",
        unitIds: ["unit-bkf"],
        createdAt: NOW,
        expiresAt: new Date(NOW.getTime() + 7 * DAY_MS),
        state: "open",
        invitedBy: "anne",
      },
    ]);
  });

  it("voids an earlier open invitation to the same address, however it is typed", async () => {
    const { api } = await openWithLead();
    const first = tokenIn(await api.invitation.create(INVITED));
    const other = { ...INVITED, id: "inv-other", email: "dorte@kommune.example" };
    const kept = tokenIn(await api.invitation.create(other));
    const second = { ...INVITED, id: "inv-2", email: "CARL@kommune.example" };
    const newest = tokenIn(await api.invitation.create(second));
    await expect(api.invitation.find({ token: first })).rejects.toMatchObject(
      refusal("LINK_NOT_VALID"),
    );
    await expect(api.invitation.find({ token: kept })).resolves.toMatchObject({ role: "director" });
    await expect(api.invitation.find({ token: newest })).resolves.toMatchObject({
      email: "carl@kommune.example",
    });
  });

  const REFUSED: readonly (readonly [string, Partial<Invited>, object])[] = [
    ["a member", { email: "ANNE@kommune.example" }, refusal("ALREADY_MEMBER")],
    ["to a unit that is not here", { unitIds: ["nix"] }, refusal("UNIT_NOT_FOUND")],
    ["to Herlev's unit", { unitIds: ["herlev-bkf"] }, refusal("UNIT_NOT_FOUND")],
    ["a director to no unit", { unitIds: [] }, { code: "BAD_REQUEST" }],
    ["a reader to a unit", { role: "reader" }, { code: "BAD_REQUEST" }],
    ["what is no address", { email: "carl" }, { code: "BAD_REQUEST" }],
  ];
  it.each(REFUSED)("invites nobody: %s", async (_, changes, refused) => {
    const { db, api } = await openWithLead();
    await expect(api.invitation.create({ ...INVITED, ...changes })).rejects.toMatchObject(refused);
    expect(await db.invitation.count()).toBe(0);
  });

  it("keeps the earlier invitation when the new one cannot be written", async () => {
    const { api } = await openWithLead();
    const token = tokenIn(await api.invitation.create(INVITED));
    await expect(api.invitation.create(INVITED)).rejects.toMatchObject(refusal("ID_TAKEN"));
    await expect(api.invitation.find({ token })).resolves.toMatchObject({ role: "director" });
  });

  it("is done by a person: the command line could not say who invited", async () => {
    const { system } = await openWithLead();
    await expect(system.invitation.create(INVITED)).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });
});

describe("invitation.list", () => {
  it("tells what became of each, newest first, also by whom when the account is gone", async () => {
    const { db, api, clock, as, add } = await openWithLead();
    const invite = (id: string) =>
      api.invitation.create({ ...INVITED, id, email: `${id}@kommune.example` });
    for (const id of ["expired", "revoked", "used", "open"]) {
      await invite(id);
      clock.now = new Date(clock.now.getTime() + 1000);
    }
    await api.invitation.revoke({ ...GLADSAXE, id: "revoked" });
    await db.invitation.updateMany({ where: { id: "expired" }, data: { expiresAt: clock.now } });
    await db.invitation.updateMany({ where: { id: "used" }, data: { acceptedAt: clock.now } });
    await db.invitation.updateMany({ where: { id: "open" }, data: { createdBy: "gone" } });
    await add("bo");
    const listed = await (await as("anne")).invitation.list(GLADSAXE);
    expect(listed.map(({ id, state, invitedBy }) => [id, state, invitedBy])).toEqual([
      ["open", "open", null],
      ["used", "accepted", "anne"],
      ["revoked", "revoked", "anne"],
      ["expired", "expired", "anne"],
    ]);
  });
});

describe("invitation.revoke", () => {
  it("closes the link, again without harm", async () => {
    const { api } = await openWithLead();
    const token = tokenIn(await api.invitation.create(INVITED));
    await api.invitation.revoke({ ...GLADSAXE, id: "inv-1" });
    await api.invitation.revoke({ ...GLADSAXE, id: "inv-1" });
    await expect(api.invitation.find({ token })).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
  });

  it("finds neither another municipality's, nor one that was accepted", async () => {
    const { db, api, as, join } = await openWithLead();
    await join("hanne", { role: "lead", kommunekode: "0163" });
    const herlevs = { ...INVITED, kommunekode: "0163", id: "inv-h", unitIds: ["herlev-bkf"] };
    const token = tokenIn(await (await as("hanne")).invitation.create(herlevs));
    await api.invitation.create(INVITED);
    await db.invitation.updateMany({ where: { id: "inv-1" }, data: { acceptedAt: NOW } });
    for (const id of ["inv-h", "inv-1", "nix"]) {
      await expect(api.invitation.revoke({ ...GLADSAXE, id })).rejects.toMatchObject(
        refusal("INVITATION_NOT_FOUND"),
      );
    }
    await expect(api.invitation.find({ token })).resolves.toMatchObject({ kommunekode: "0163" });
  });
});

function tokenIn({ address }: { readonly address: string }): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { HERLEV, openTown } from "../testing/open-town";

const schema = readFileSync(join(import.meta.dirname, "../../../../prisma/schema.prisma"), "utf8");

async function openWithAnne() {
  const town = await openTown();
  await town.join("anne", { role: "director", unitIds: ["unit-bkf"] });
  await town.db.account.create({
    data: {
      ...{ id: "account", userId: "anne", accountId: "anne", providerId: "credential" },
      password: "canary-password",
      accessToken: "canary-access",
    },
  });
  await town.db.twoFactor.create({
    data: { id: "two", userId: "anne", secret: "canary-secret", backupCodes: "canary-codes" },
  });
  await town.db.oneTimeLink.create({
    data: {
      ...{ id: "link", purpose: "password", tokenHash: "canary-link", userId: "anne" },
      ...{ createdAt: new Date(), expiresAt: new Date() },
    },
  });
  await town.db.verification.create({
    data: { id: "v", identifier: "2fa-x", value: "anne", expiresAt: new Date() },
  });
  await town.db.invitation.create({
    data: {
      ...{ id: "inv", municipalityId: "0163", email: town.emailOf("anne"), role: "reader" },
      ...{ tokenHash: "canary-invitation", createdBy: "lead" },
      ...{ createdAt: new Date(), expiresAt: new Date() },
    },
  });
  return town;
}

describe("account.exportMine", () => {
  it("tells all that is kept about oneself, and nothing one signs in with", async () => {
    const town = await openWithAnne();
    const browser = await town.browse("anne");
    await (await browser.api()).account.rename({ name: "Anne Dahl" });
    const { fileName, json } = await (await browser.api()).account.exportMine();
    expect(fileName).toMatch(/^pejling-mine-oplysninger-\d{4}-\d\d-\d\d\.json$/);
    const kept = JSON.parse(json);
    expect(kept.person).toMatchObject({
      name: "Anne Dahl",
      email: town.emailOf("anne"),
      accounts: [{ providerId: "credential" }],
      links: [{ purpose: "password" }],
      memberships: [{ municipality: { name: "Gladsaxe" }, role: "director", units: [{}] }],
    });
    expect(kept.person.sessions).toHaveLength(1);
    expect(kept.invitations).toMatchObject([{ municipalityId: "0163", role: "reader" }]);
    expect(kept.trail.map(({ action }: { action: string }) => action)).toContain("account.rename");
    const [session] = await town.db.session.findMany();
    expect(json).not.toMatch(/canary/);
    expect(json).not.toContain(session?.token);
  });

  it("tells nothing about anybody else", async () => {
    const town = await openWithAnne();
    await town.join("carl", { role: "lead" });
    expect((await (await town.as("carl")).account.exportMine()).json).not.toMatch(/anne/);
  });

  it("knows every table that is about people", () => {
    const tables = [...schema.matchAll(/\/\/\/ PERSON[^\n]*\nmodel (\w+)/g)].map(
      ([, name]) => name,
    );
    // Verification holds what waits for minutes while somebody signs in, and nothing but secrets.
    expect(tables).toEqual([
      ...["User", "Session", "Account", "Verification", "TwoFactor", "SignInFailure"],
      "OneTimeLink",
    ]);
  });
});

describe("account.eraseMine", () => {
  it("leaves nothing of a person but an id in the trail", async () => {
    const town = await openWithAnne();
    const browser = await town.browse("anne");
    await (await browser.api()).account.eraseMine({ confirmation: town.emailOf("anne") });

    expect(await browser.whoAmI()).toMatchObject({ kind: "visitor" });
    const { user, session, account, twoFactor, membership, oneTimeLink } = town.db;
    for (const table of [user, session, account, twoFactor, membership, oneTimeLink]) {
      expect(await (table as typeof user).count()).toBe(0);
    }
    expect(await town.db.verification.count()).toBe(0);
    expect(await town.db.invitation.count()).toBe(0);
    const trail = await town.db.auditEntry.findMany({ where: { actorId: "anne" } });
    expect(trail.map(({ action }) => action)).toContain("account.eraseMine");
    expect(JSON.stringify(trail)).not.toContain(town.emailOf("anne"));
  });

  it("wants the own e-mail for a confirmation", async () => {
    const town = await openWithAnne();
    await expect(
      (await town.as("anne")).account.eraseMine({ confirmation: "anne" }),
    ).rejects.toMatchObject(refusal("CONFIRMATION_WRONG"));
    expect(await town.db.user.count()).toBe(1);
  });

  it("is refused to the last lead of any municipality, who is told which", async () => {
    const town = await openWithAnne();
    await town.join("carl", { role: "lead", ...HERLEV });
    await town.join("carl", { role: "lead" });
    await town.join("dorte", { role: "lead" });
    const carl = await town.as("carl");
    const confirmation = town.emailOf("carl");
    await expect(carl.account.eraseMine({ confirmation })).rejects.toMatchObject({
      cause: { code: "LAST_LEAD", facts: HERLEV },
    });
    expect(await town.db.membership.count({ where: { userId: "carl" } })).toBe(2);
    await town.join("dorte", { role: "lead", ...HERLEV });
    await carl.account.eraseMine({ confirmation });
    expect(await town.db.user.count({ where: { id: "carl" } })).toBe(0);
  });

  it("is refused to the last operator", async () => {
    const town = await openWithAnne();
    await town.add("olga", { operator: true });
    const olga = await town.as("olga");
    const confirmation = town.emailOf("olga");
    await expect(olga.account.eraseMine({ confirmation })).rejects.toMatchObject(
      refusal("LAST_OPERATOR"),
    );
    await town.add("oskar", { operator: true });
    await olga.account.eraseMine({ confirmation });
    expect(await town.db.user.count({ where: { id: "olga" } })).toBe(0);
  });
});

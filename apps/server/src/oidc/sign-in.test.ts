import { describe, expect, it } from "vitest";
import { openBrowser } from "../testing/browser";
import { openSignIn } from "../testing/open-sign-in";

type Db = Awaited<ReturnType<typeof openSignIn>>["db"];

async function listMemberships(db: Db) {
  const rows = await db.membership.findMany({
    select: { municipalityId: true, role: true, origin: true, units: { select: { unitId: true } } },
    orderBy: { municipalityId: "asc" },
  });
  return rows.map(({ municipalityId, role, origin, units }) =>
    [municipalityId, role, origin, ...units.map(({ unitId }) => unitId)].join(" "),
  );
}

async function listTrail(db: Db, prefix: string) {
  const rows = await db.auditEntry.findMany({
    where: { action: { startsWith: prefix } },
    orderBy: [{ municipalityId: "asc" }, { number: "asc" }],
  });
  return rows.map(({ municipalityId, action, outcome }) =>
    [municipalityId, action, outcome].join(" "),
  );
}

describe("signing in through the provider", () => {
  it("makes the person and the membership, and goes on to the page that was asked for", async () => {
    const { db, provider, start, isSignedIn, publicUrl } = await openSignIn();
    provider.behaviour.person = { ...provider.behaviour.person, groups: ["x", "ledere"] };
    const browser = openBrowser();
    const { url, status } = await browser.go(start("/kommuner/0159/adgang?vis=alle#top"));
    expect([url.href, status]).toEqual([`${publicUrl}/kommuner/0159/adgang?vis=alle#top`, 200]);
    expect(await isSignedIn(browser)).toBe(true);
    expect(browser.cookieNames(publicUrl)).toEqual(["pejling.session_token"]);

    const [user] = await db.user.findMany({ include: { accounts: true } });
    expect(user).toMatchObject({ name: "Bo Bak", email: "bo@eksempel.dk", emailVerified: true });
    expect(user?.accounts).toMatchObject([
      { providerId: "oidc", accountId: `${provider.issuer}|bo`, password: null, idToken: null },
    ]);
    expect(await listMemberships(db)).toEqual(["0159 lead oidc"]);
    expect(await listTrail(db, "identity.")).toEqual([
      "0159 identity.add done",
      "platform identity.signIn done",
    ]);
    expect(await listTrail(db, "account.signedIn")).toEqual([
      "0159 account.signedIn done",
      "platform account.signedIn done",
    ]);
  });

  it.each(["//evil.example", "/\\evil.example", "https://evil.example", "/auth/oidc/start"])(
    "ends here, also when it is asked to go on to %s",
    async (til) => {
      const { provider, start, publicUrl } = await openSignIn();
      provider.behaviour.person = { ...provider.behaviour.person, groups: ["laesere"] };
      const { url } = await openBrowser().go(start(til));
      expect(url.href).toBe(`${publicUrl}/`);
    },
  );

  it("asks with PKCE, a state and a nonce, new ones each time", async () => {
    const { provider, signIn } = await openSignIn();
    await signIn({ groups: ["laesere"] });
    await signIn();
    const [one, other] = provider.asked;
    expect(one?.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one?.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one?.get(name)).not.toBe(other?.get(name));
    }
  });

  it("follows the provider at each sign-in: another role, another unit, none", async () => {
    const { db, signIn, isSignedIn } = await openSignIn();
    const { browser } = await signIn({ groups: ["laesere"] });
    expect(await listMemberships(db)).toEqual(["0159 reader oidc"]);
    await signIn({ groups: ["bkf"] });
    expect(await listMemberships(db)).toEqual(["0159 director oidc unit-bkf"]);
    await signIn({ groups: ["begge"] });
    expect(await listMemberships(db)).toEqual(["0159 consultant oidc", "0163 reader oidc"]);
    expect(await db.user.count()).toBe(1);

    expect(await signIn({ groups: [] })).toMatchObject({ address: "/log-ind?fejl=ingen-adgang" });
    expect(await listMemberships(db)).toEqual([]);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await listTrail(db, "identity.remove")).toHaveLength(2);
  });

  it("leaves what was given here", async () => {
    const { db, signIn } = await openSignIn();
    await signIn({ groups: ["laesere"] });
    await db.membership.updateMany({ data: { role: "boardMember", origin: "local" } });
    await signIn({ groups: ["ledere"] });
    await signIn({ groups: [] });
    expect(await listMemberships(db)).toEqual(["0159 boardMember local"]);
  });

  it("does not leave a municipality without a lead", async () => {
    const { db, signIn } = await openSignIn();
    await signIn({ groups: ["ledere"] });
    expect((await signIn({ groups: ["laesere"] })).address).toBe("/");
    await signIn({ groups: [] });
    expect(await listMemberships(db)).toEqual(["0159 lead oidc"]);
    expect(await listTrail(db, "identity.keep")).toEqual([
      "0159 identity.keepLead done",
      "0159 identity.keepLead done",
    ]);

    await db.user.create({ data: { id: "ida", name: "Ida", email: "ida@eksempel.dk" } });
    const ida = { municipalityId: "0159", userId: "ida", role: "lead", createdAt: new Date() };
    await db.membership.create({ data: ida });
    await db.user.update({ where: { id: "ida" }, data: { deactivatedAt: new Date() } });
    await signIn({ groups: [] });
    expect(await db.membership.count()).toBe(2);
    await db.user.update({ where: { id: "ida" }, data: { deactivatedAt: null } });
    await signIn({ groups: [] });
    expect(await listMemberships(db)).toEqual(["0159 lead local"]);
  });

  it("gives and takes roles for the whole installation, but never the last operator", async () => {
    const { db, signIn } = await openSignIn();
    const find = () => db.user.findFirst({ where: { email: "bo@eksempel.dk" } });
    await signIn({ groups: ["benchmark", "drift"] });
    expect(await find()).toMatchObject({ operator: true, benchmarkOperator: true });
    await signIn({ groups: [] });
    expect(await find()).toMatchObject({ operator: true, benchmarkOperator: false });
    expect(await listTrail(db, "identity.keep")).toEqual(["platform identity.keepOperator done"]);
    const other = { id: "ida", name: "Ida", email: "ida@eksempel.dk", operator: true };
    await db.user.create({ data: other });
    expect((await signIn({ groups: [] })).address).toBe("/log-ind?fejl=ingen-adgang");
    expect(await find()).toMatchObject({ operator: false, providerRoles: "" });
  });

  it("tells of a rule that gave nothing, and keeps what the others gave", async () => {
    const { signIn, isSignedIn } = await openSignIn();
    const { browser, address } = await signIn({ groups: ["herlev", "laesere"] });
    expect(address).toBe("/log-ind?fejl=kommune-ukendt");
    expect(await isSignedIn(browser)).toBe(true);
  });

  it("finds the claims that stand beside the token", async () => {
    const { db, provider, signIn } = await openSignIn();
    provider.behaviour.person = { sub: "bo" };
    provider.behaviour.userInfo = {
      ...{ email: " BO@Eksempel.dk", email_verified: true, given_name: "Bo", family_name: "Bak" },
      groups: "laesere",
    };
    expect((await signIn()).address).toBe("/");
    expect(await db.user.findFirst()).toMatchObject({ email: "bo@eksempel.dk", name: "Bo Bak" });
  });

  it("lets in whoever is invited and has nothing yet", async () => {
    const { db, signIn, isSignedIn } = await openSignIn();
    const hour = 3_600_000;
    const invitation = { id: "i", municipalityId: "0159", email: "bo@eksempel.dk", role: "reader" };
    const token = { tokenHash: "h", createdBy: "ida", createdAt: new Date() };
    const expiresAt = new Date(Date.now() + hour);
    await db.invitation.create({ data: { ...invitation, ...token, expiresAt } });
    expect((await signIn({ email_verified: false })).address).toBe("/log-ind?fejl=ingen-adgang");
    expect(await db.user.count()).toBe(0);
    const { browser } = await signIn({ email_verified: true });
    expect(await isSignedIn(browser)).toBe(true);
    expect(await listMemberships(db)).toEqual([]);
    await db.invitation.updateMany({ data: { expiresAt: new Date() } });
    expect((await signIn()).address).toBe("/log-ind?fejl=ingen-adgang");
  });
});

describe("somebody with an account here already", () => {
  const ida = { id: "ida", name: "Ida Iversen", email: "ida@eksempel.dk" };
  const asIda = { sub: "ida-at-provider", email: "Ida@eksempel.dk", groups: ["laesere"] };

  it.each([
    ["verified", {}, {}, "/"],
    ["not verified", { email_verified: false }, {}, "mail-i-brug"],
    ["nothing said of it", { email_verified: undefined }, {}, "mail-i-brug"],
    ["verified as a text", { email_verified: "true" }, {}, "mail-i-brug"],
    ["an operator", {}, { operator: true }, "mail-i-brug"],
    ["a benchmark operator", {}, { benchmarkOperator: true }, "mail-i-brug"],
    ["one of the example's people", {}, { isExample: true }, "mail-i-brug"],
    ["deactivated", {}, { deactivatedAt: new Date() }, "deaktiveret"],
  ])("%s: %j for %j: %s", async (_, told, account, outcome) => {
    const { db, signIn } = await openSignIn();
    await db.user.create({ data: { ...ida, ...account } });
    const { address } = await signIn({ ...asIda, ...told });
    const isIn = outcome === "/";
    expect(address).toBe(isIn ? "/" : `/log-ind?fejl=${outcome}`);
    expect(await db.account.findMany({ select: { userId: true } })).toEqual(
      isIn ? [{ userId: "ida" }] : [],
    );
    expect(await db.session.count()).toBe(isIn ? 1 : 0);
    expect(await db.user.findMany({ select: { name: true } })).toEqual([{ name: "Ida Iversen" }]);
  });

  it("is known by domain, where the provider hands out its addresses itself", async () => {
    const { db, signIn } = await openSignIn();
    await db.user.create({ data: { ...ida, email: "ida@betroet.dk" } });
    await db.user.create({ data: { ...ida, id: "eva", email: "eva@xbetroet.dk" } });
    const told = { ...asIda, email_verified: undefined };
    expect((await signIn({ ...told, email: "ida@betroet.dk" })).address).toBe("/");
    const eva = { ...told, sub: "eva", email: "eva@xbetroet.dk" };
    expect((await signIn(eva)).address).toBe("/log-ind?fejl=mail-i-brug");
  });

  it("is not given a second identity, also not with the same address", async () => {
    const { db, signIn } = await openSignIn();
    await signIn({ groups: ["laesere"], email_verified: false });
    const { address } = await signIn({ sub: "another", email_verified: true });
    expect(address).toBe("/log-ind?fejl=mail-i-brug");
    expect(await db.account.count()).toBe(1);
  });

  it("stays the same person when the address changes at the provider", async () => {
    const { db, signIn } = await openSignIn();
    await signIn({ groups: ["laesere"] });
    expect((await signIn({ email: "bo.bak@eksempel.dk" })).address).toBe("/");
    expect((await signIn({ email: undefined })).address).toBe("/");
    expect(await db.user.findMany({ select: { email: true } })).toEqual([
      { email: "bo@eksempel.dk" },
    ]);
  });
});

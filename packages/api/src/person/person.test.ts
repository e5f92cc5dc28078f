import { describe, expect, it } from "vitest";
import { openSession } from "../account/open-session";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";

const EVA = { id: "u-eva", name: "Eva Eksempel", email: "eva@kommune.example" };

/** An operator who is signed in, and Eva with an account and a session. */
async function setUp() {
  const open = await openBrowsers();
  const operatorId = await addUser(open.db, { operator: true });
  const evaId = await addAccount(open, EVA);
  const [operator, eva] = [open.newBrowser(), open.newBrowser()];
  await openSession(await operator.context(), operatorId);
  await openSession(await eva.context(), evaId);
  const person = async () => (await operator.api()).person;
  return { ...open, operatorId, evaId, operator, eva, person };
}

describe("person.list", () => {
  it("lists everybody with their parts and when they last signed in", async () => {
    const { db, evaId, eva, person } = await setUp();
    await db.municipality.create({
      data: { id: "0159", name: "Gladsaxe", isExample: false, createdAt: new Date() },
    });
    await db.membership.create({
      data: { municipalityId: "0159", userId: evaId, role: "lead", createdAt: new Date() },
    });
    await (await eva.api()).account.signOut();
    expect(await (await person()).list()).toEqual([
      expect.objectContaining({ userId: "u-bo", platform: ["operator"], memberships: [] }),
      {
        ...{ userId: evaId, name: EVA.name, email: EVA.email, isExample: false, isActive: true },
        hasTwoFactor: false,
        platform: [],
        memberships: [{ kommunekode: "0159", name: "Gladsaxe", role: "lead" }],
        lastSignInAt: expect.any(Date),
      },
    ]);
  });

  it("is nobody else's to read", async () => {
    const { eva, newBrowser } = await setUp();
    await expect((await eva.api()).person.list()).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    await expect((await newBrowser().api()).person.list()).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });
});

describe("person.setActive", () => {
  it("closes an account and ends its sessions at once; opening it again asks for the password", async () => {
    const { db, evaId, eva, newBrowser, person } = await setUp();
    await (await person()).setActive({ userId: evaId, active: false });
    expect(await eva.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await db.session.count({ where: { userId: evaId } })).toBe(0);
    const signIn = async () =>
      (await newBrowser().api()).account.signIn({ email: EVA.email, password: PASSWORD });
    await expect(signIn()).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
    await (await person()).setActive({ userId: evaId, active: true });
    expect(await eva.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await signIn()).toEqual({ kind: "signedIn" });
  });

  it("does not close the last operator's, and does when there is another", async () => {
    const { operatorId, evaId, person } = await setUp();
    const close = async () => (await person()).setActive({ userId: operatorId, active: false });
    await expect(close()).rejects.toMatchObject(refusal("LAST_OPERATOR"));
    await (await person()).setPlatformRole({ userId: evaId, role: "operator", held: true });
    await close();
  });

  it("does not count an example's operator in production", async () => {
    const { db, operatorId, person } = await setUp();
    await addUser(db, { id: "eks", email: "eks@x.example", operator: true, isExample: true });
    await expect(
      (await person()).setActive({ userId: operatorId, active: false }),
    ).rejects.toMatchObject(refusal("LAST_OPERATOR"));
  });

  it("says so when there is nobody of that id", async () => {
    const { person } = await setUp();
    await expect((await person()).setActive({ userId: "x", active: false })).rejects.toMatchObject(
      refusal("PERSON_NOT_FOUND"),
    );
  });
});

describe("person.setPlatformRole", () => {
  it("gives and takes a role, which counts from the next request", async () => {
    const { evaId, eva, person } = await setUp();
    const set = async (held: boolean) =>
      (await person()).setPlatformRole({ userId: evaId, role: "benchmarkOperator", held });
    await set(true);
    expect(await eva.whoAmI()).toMatchObject({ platform: ["benchmarkOperator"] });
    await set(false);
    expect(await eva.whoAmI()).toMatchObject({ platform: [] });
  });

  it("makes a role that the sign-in provider gave our own, and leaves the other", async () => {
    const { db, evaId, person } = await setUp();
    const providerRoles = "operator,benchmarkOperator";
    await db.user.update({ where: { id: evaId }, data: { providerRoles } });
    await (await person()).setPlatformRole({ userId: evaId, role: "operator", held: true });
    expect(await db.user.findUnique({ where: { id: evaId } })).toMatchObject({
      ...{ operator: true, benchmarkOperator: false, providerRoles: "benchmarkOperator" },
    });
  });

  it("does not take the last operator's, and one of two that leave at once stays", async () => {
    const { db, operatorId, evaId, operator, eva, person } = await setUp();
    const drop = { role: "operator", held: false } as const;
    await expect(
      (await person()).setPlatformRole({ userId: operatorId, ...drop }),
    ).rejects.toMatchObject(refusal("LAST_OPERATOR"));
    await (await person()).setPlatformRole({ userId: evaId, role: "operator", held: true });
    await Promise.allSettled([
      (await operator.api()).person.setPlatformRole({ userId: evaId, ...drop }),
      (await eva.api()).person.setPlatformRole({ userId: operatorId, ...drop }),
    ]);
    expect(await db.user.count({ where: { operator: true } })).toBe(1);
  });

  it("says so when there is nobody of that id", async () => {
    const { person } = await setUp();
    await expect(
      (await person()).setPlatformRole({ userId: "x", role: "operator", held: true }),
    ).rejects.toMatchObject(refusal("PERSON_NOT_FOUND"));
  });
});

describe("person.makePasswordLink", () => {
  it("gives an address at which the person chooses a new password", async () => {
    const { evaId, newBrowser, person } = await setUp();
    const { address } = await (await person()).makePasswordLink({ userId: evaId });
    expect(address).toMatch(/^http:\/\/localhost:3000\/adgangskode\/[\w-]{43}$/);
    const token = address.slice(-43);
    const visitor = newBrowser();
    await (await visitor.api()).account.resetPassword({ token, password: "en anden adgangskode" });
    expect(
      await (await visitor.api()).account.signIn({
        email: EVA.email,
        password: "en anden adgangskode",
      }),
    ).toEqual({ kind: "signedIn" });
  });

  it.each([
    ["who signs in elsewhere", "u-bo", "NOT_ALLOWED"],
    ["nobody", "x", "PERSON_NOT_FOUND"],
  ])("is not made for %s", async (_, userId, code) => {
    const { person } = await setUp();
    await expect((await person()).makePasswordLink({ userId })).rejects.toMatchObject(
      refusal(code),
    );
  });

  it("is not made for a closed account", async () => {
    const { evaId, person } = await setUp();
    await (await person()).setActive({ userId: evaId, active: false });
    await expect((await person()).makePasswordLink({ userId: evaId })).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
  });
});

import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";
import { makeOneTimeLink } from "./make-one-time-link";
import { openSession } from "./open-session";

const EMAIL = "bo@kommune.example";
const NEXT = "en anden lang adgangskode";
const DAY_MS = 86_400_000;

async function setUp(options: Parameters<typeof openBrowsers>[0] = {}) {
  const open = await openBrowsers(options);
  const userId = await addAccount(open, { email: EMAIL });
  const [here, there] = [open.newBrowser(), open.newBrowser()];
  await openSession(await here.context(), userId);
  await openSession(await there.context(), userId);
  const signIn = async (password: string) =>
    (await open.newBrowser().api()).account.signIn({ email: EMAIL, password });
  return { ...open, userId, here, there, signIn };
}

describe("account.changePassword", () => {
  it("takes the old one away and ends the other sessions, not this one", async () => {
    const { here, there, signIn } = await setUp();
    await (await here.api()).account.changePassword({ current: PASSWORD, next: NEXT });
    expect(await here.whoAmI()).toMatchObject({ kind: "person" });
    expect(await there.whoAmI()).toMatchObject({ kind: "visitor" });
    await expect(signIn(PASSWORD)).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
    expect(await signIn(NEXT)).toEqual({ kind: "signedIn" });
  });

  it.each([
    ["the wrong old one", { current: "not the old password", next: NEXT }, "PASSWORD_WRONG"],
    ["a new one that is too short", { current: PASSWORD, next: "elleve tegn" }, "PASSWORD_WEAK"],
    ["the own e-mail", { current: PASSWORD, next: EMAIL }, "PASSWORD_WEAK"],
    ["a common one", { current: PASSWORD, next: "Password1234" }, "PASSWORD_WEAK"],
  ])("refuses %s and changes nothing", async (_, input, code) => {
    const { here, there, signIn } = await setUp();
    await expect((await here.api()).account.changePassword(input)).rejects.toMatchObject(
      refusal(code),
    );
    expect(await there.whoAmI()).toMatchObject({ kind: "person" });
    expect(await signIn(PASSWORD)).toEqual({ kind: "signedIn" });
  });

  it("cannot be used to guess: wrong ones lock the account", async () => {
    const { here, signIn } = await setUp();
    const { changePassword } = (await here.api()).account;
    for (let at = 0; at < 10; at++) {
      await changePassword({ current: `guess number ${at}`, next: NEXT }).catch(() => undefined);
    }
    await expect(changePassword({ current: PASSWORD, next: NEXT })).rejects.toMatchObject(
      refusal("ACCOUNT_LOCKED"),
    );
    await expect(signIn(PASSWORD)).rejects.toMatchObject(refusal("ACCOUNT_LOCKED"));
  });

  it("reads æ, ø and å alike however they were typed", async () => {
    const { here, signIn } = await setUp();
    const typed = "rødgrød på åen";
    await (await here.api()).account.changePassword({ current: PASSWORD, next: typed });
    expect(await signIn(typed.normalize("NFD"))).toEqual({ kind: "signedIn" });
  });
});

describe("an account that signs in elsewhere", () => {
  it("is told plainly that it has no password here", async () => {
    const { db, newBrowser } = await openBrowsers();
    const userId = await addUser(db);
    const browser = newBrowser();
    await openSession(await browser.context(), userId);
    const { account } = await browser.api();
    const calls = [
      account.changePassword({ current: PASSWORD, next: NEXT }),
      account.startTwoFactor({ password: PASSWORD }),
      account.endTwoFactor({ password: PASSWORD }),
      account.newRecoveryCodes({ password: PASSWORD }),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        message: expect.stringMatching(/the account has no password here$/),
        ...refusal("NOT_ALLOWED"),
      });
    }
    expect((await account.me()).person).toMatchObject({ hasPassword: false });
  });
});

describe("account.resetPassword", () => {
  async function setUpLink(options: Parameters<typeof openBrowsers>[0] = {}) {
    const made = await setUp(options);
    const ctx = await made.here.context();
    const token = await makeOneTimeLink(ctx, { purpose: "password", userId: made.userId });
    const visitor = made.newBrowser();
    const reset = async (password = NEXT, used = token) =>
      (await visitor.api()).account.resetPassword({ token: used, password });
    return { ...made, token, visitor, reset };
  }

  it("gives a new password once, ends every session and any lock, and signs nobody in", async () => {
    const { db, here, there, visitor, token, reset, signIn } = await setUpLink();
    expect(await (await visitor.api()).account.openLink({ token })).toEqual({
      purpose: "password",
      email: EMAIL,
    });
    for (let at = 0; at < 10; at++) await signIn(`guess number ${at}`).catch(() => undefined);
    await reset();
    expect(await db.session.count()).toBe(0);
    expect(await here.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await there.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await visitor.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await signIn(NEXT)).toEqual({ kind: "signedIn" });
    await expect(reset("en tredje adgangskode")).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
  });

  it("leaves the link good when the password was too weak", async () => {
    const { reset } = await setUpLink();
    await expect(reset("elleve tegn")).rejects.toMatchObject(refusal("PASSWORD_WEAK"));
    await reset();
  });

  it("works once when it comes twice at once", async () => {
    const { reset } = await setUpLink();
    const outcomes = await Promise.allSettled([reset(), reset("en tredje adgangskode")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("keeps no token that a copy of the database could be opened with", async () => {
    const { db, token } = await setUpLink();
    expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(token);
  });

  it("is over after a day, when a newer link is made, and when the account is closed", async () => {
    let now = new Date();
    const { db, here, userId, token, reset } = await setUpLink({ now: () => now });
    const ctx = await here.context();
    now = new Date(now.getTime() + DAY_MS);
    await expect(reset()).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
    now = new Date(now.getTime() - DAY_MS);
    await db.user.update({ where: { id: userId }, data: { deactivatedAt: now } });
    await expect(reset()).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
    await db.user.update({ where: { id: userId }, data: { deactivatedAt: null } });
    const newer = await makeOneTimeLink(ctx, { purpose: "password", userId });
    await expect(reset(NEXT, token)).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
    await reset(NEXT, newer);
  });

  it("makes nobody an operator", async () => {
    const { visitor, token } = await setUpLink();
    await expect(
      (await visitor.api()).account.becomeOperator({
        ...{ token, name: "Bo", email: "anden@kommune.example", password: NEXT },
      }),
    ).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
  });
});

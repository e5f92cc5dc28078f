import { WRONG_BEFORE_LOCK } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";
import { showCode } from "../testing/show-code";
import { openSession } from "./open-session";

const RIGHT = { email: "bo@kommune.example", password: PASSWORD };

type Open = Awaited<ReturnType<typeof openBrowsers>>;

/** Codes that the app does not show now. */
async function wrongCodes(open: Open, uri: string): Promise<string[]> {
  const right = await showCode(open, uri);
  const made = Array.from({ length: 12 }, (_, at) => String(123_456 + at));
  return made.filter((code) => code !== right);
}

async function wrongCode(open: Open, uri: string): Promise<string> {
  return (await wrongCodes(open, uri))[0] ?? "";
}

async function setUp() {
  const open = await openBrowsers();
  const userId = await addAccount(open);
  const own = open.newBrowser();
  await openSession(await own.context(), userId);
  const started = await (await own.api()).account.startTwoFactor({ password: PASSWORD });
  return { open, userId, own, ...started };
}

/** With two-factor confirmed, and another browser in which the password has just been right. */
async function setUpWaiting() {
  const made = await setUp();
  await (await made.own.api()).account.confirmTwoFactor({
    code: await showCode(made.open, made.uri),
  });
  const browser = made.open.newBrowser();
  const first = await (await browser.api()).account.signIn(RIGHT);
  const confirm = async (code: string, kind: "totp" | "recovery" = "totp") =>
    (await browser.api()).account.confirmCode({ code, kind });
  return { ...made, browser, first, confirm };
}

describe("two-factor", () => {
  it("is asked for only after a code was confirmed", async () => {
    const { open, own, uri, recoveryCodes } = await setUp();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Pejling/);
    expect(recoveryCodes.length).toBeGreaterThanOrEqual(8);
    const other = open.newBrowser();
    expect(await (await other.api()).account.signIn(RIGHT)).toEqual({ kind: "signedIn" });
    await expect(
      (await own.api()).account.confirmTwoFactor({ code: await wrongCode(open, uri) }),
    ).rejects.toMatchObject(refusal("CODE_WRONG"));
    await (await own.api()).account.confirmTwoFactor({ code: await showCode(open, uri) });
    expect((await (await own.api()).account.me()).person?.hasTwoFactor).toBe(true);
    expect(await (await other.api()).account.signIn(RIGHT)).toEqual({ kind: "codeNeeded" });
    expect(await other.whoAmI()).toMatchObject({ kind: "visitor" });
  });

  it("lets nobody in on the password alone, and in with the code", async () => {
    const { open, userId, uri, browser, first, confirm } = await setUpWaiting();
    expect(first).toEqual({ kind: "codeNeeded" });
    expect(await browser.whoAmI()).toMatchObject({ kind: "visitor" });
    await expect(confirm(await wrongCode(open, uri))).rejects.toMatchObject(refusal("CODE_WRONG"));
    expect(await confirm(await showCode(open, uri))).toEqual({ kind: "signedIn" });
    expect(await browser.whoAmI()).toMatchObject({ kind: "person", userId });
    expect(await open.db.signInFailure.count()).toBe(0);
    const from = { ipAddress: "10.0.0.1", userAgent: "Test browser" };
    expect(await open.db.session.findMany()).toMatchObject([from, from]);
    expect([...browser.jar.keys()]).toEqual(["pejling.session_token"]);
  });

  it("leaves the same trace as any other way in, once", async () => {
    const { open, userId, uri, confirm } = await setUpWaiting();
    const countTraces = () =>
      open.db.auditEntry.count({ where: { action: "account.signedIn", actorId: userId } });
    const before = await countTraces();
    await confirm(await showCode(open, uri));
    expect((await countTraces()) - before).toBe(1);
  });

  it("takes no code of the app a second time within its half minute", async () => {
    const { open, uri, browser, confirm } = await setUpWaiting();
    const code = await showCode(open, uri);
    expect(await confirm(code)).toEqual({ kind: "signedIn" });
    await (await browser.api()).account.signIn(RIGHT);
    await expect(confirm(code)).rejects.toMatchObject(refusal("CODE_WRONG"));
  });

  it("takes each recovery code once, also when it comes twice at once", async () => {
    const { open, recoveryCodes, browser, confirm } = await setUpWaiting();
    const [code = ""] = recoveryCodes;
    const twin = open.newBrowser();
    await (await twin.api()).account.signIn(RIGHT);
    const outcomes = await Promise.allSettled([
      confirm(code, "recovery"),
      (await twin.api()).account.confirmCode({ code, kind: "recovery" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await (await browser.api()).account.signOut();
    await (await browser.api()).account.signIn(RIGHT);
    await expect(confirm(code, "recovery")).rejects.toMatchObject(refusal("CODE_WRONG"));
    expect(await confirm(recoveryCodes[1] ?? "", "recovery")).toEqual({ kind: "signedIn" });
  });

  it("makes old recovery codes useless with new ones", async () => {
    const { own, recoveryCodes, confirm } = await setUpWaiting();
    const made = await (await own.api()).account.newRecoveryCodes({ password: PASSWORD });
    await expect(confirm(recoveryCodes[0] ?? "", "recovery")).rejects.toMatchObject(
      refusal("CODE_WRONG"),
    );
    expect(await confirm(made.recoveryCodes[0] ?? "", "recovery")).toEqual({ kind: "signedIn" });
  });

  it("locks the account after ten wrong codes, however often the password is given again", async () => {
    const { open, uri, browser, confirm } = await setUpWaiting();
    const wrong = await wrongCodes(open, uri);
    for (let at = 0; at < WRONG_BEFORE_LOCK; at++) {
      if (at === 4 || at === 8) await (await browser.api()).account.signIn(RIGHT);
      await expect(confirm(wrong[at] ?? "")).rejects.toMatchObject(refusal("CODE_WRONG"));
    }
    await expect(confirm(await showCode(open, uri))).rejects.toMatchObject(
      refusal("ACCOUNT_LOCKED"),
    );
    await expect((await browser.api()).account.signIn(RIGHT)).rejects.toMatchObject(
      refusal("ACCOUNT_LOCKED"),
    );
  });

  it("asks for the password again after five wrong codes", async () => {
    const { open, uri, confirm } = await setUpWaiting();
    const wrong = await wrongCodes(open, uri);
    for (const code of wrong.slice(0, 5)) {
      await expect(confirm(code)).rejects.toMatchObject(refusal("CODE_WRONG"));
    }
    await expect(confirm(wrong[5] ?? "")).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
    await expect(confirm(await showCode(open, uri))).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });

  it("takes no code where no password was given, and none with a forged cookie", async () => {
    const { open, uri, browser } = await setUpWaiting();
    const code = await showCode(open, uri);
    const stranger = open.newBrowser();
    const confirm = async () => (await stranger.api()).account.confirmCode({ code, kind: "totp" });
    await expect(confirm()).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
    for (const [name, value] of browser.jar) {
      stranger.jar.set(name, value.replace(/.{8}$/, "AAAAAAA%3D"));
    }
    await expect(confirm()).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
  });

  it("checks the code of whose password was right, also where somebody else is signed in", async () => {
    const { open, uri, userId } = await setUpWaiting();
    const eva = await addUser(open.db, { id: "u-eva", email: "eva@kommune.example" });
    const [browser, evas] = [open.newBrowser(), open.newBrowser()];
    await openSession(await evas.context(), eva);
    await (await browser.api()).account.signIn(RIGHT);
    for (const [name, value] of evas.jar) browser.jar.set(name, value);
    expect(await browser.whoAmI()).toMatchObject({ userId: eva });
    const code = await showCode(open, uri);
    await (await browser.api()).account.confirmCode({ code, kind: "totp" });
    expect(await browser.whoAmI()).toMatchObject({ userId });
  });

  it("ends with the password, and with no other", async () => {
    const { open, own } = await setUpWaiting();
    const end = async (password: string) => (await own.api()).account.endTwoFactor({ password });
    await expect(end("not the password at all")).rejects.toMatchObject(refusal("PASSWORD_WRONG"));
    await end(PASSWORD);
    expect(await own.whoAmI()).toMatchObject({ kind: "person" });
    const browser = open.newBrowser();
    expect(await (await browser.api()).account.signIn(RIGHT)).toEqual({ kind: "signedIn" });
  });
});

import { describe, expect, it } from "vitest";
import { openSession } from "../account/open-session";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";
import { showCode } from "../testing/show-code";

const EVA = { id: "u-eva", name: "Eva Eksempel", email: "eva@kommune.example" };

/** An operator who is signed in, and Eva, who is signed in with her second factor on. */
async function setUp() {
  const open = await openBrowsers();
  const operatorId = await addAccount(open, { operator: true });
  const evaId = await addAccount(open, EVA);
  const [operator, eva] = [open.newBrowser(), open.newBrowser()];
  await openSession(await operator.context(), operatorId);
  await openSession(await eva.context(), evaId);
  const { recoveryCodes } = await turnOn(open, eva);
  const end = async (userId: string) => (await operator.api()).person.endTwoFactor({ userId });
  const browser = open.newBrowser();
  const signIn = async () =>
    (await browser.api()).account.signIn({ email: EVA.email, password: PASSWORD });
  return {
    open,
    db: open.db,
    operatorId,
    evaId,
    operator,
    eva,
    recoveryCodes,
    end,
    browser,
    signIn,
  };
}

type Open = Awaited<ReturnType<typeof openBrowsers>>;

async function turnOn(open: Open, browser: ReturnType<Open["newBrowser"]>) {
  const started = await (await browser.api()).account.startTwoFactor({ password: PASSWORD });
  const code = await showCode(open, started.uri);
  await (await browser.api()).account.confirmTwoFactor({ code });
  return started;
}

describe("person.endTwoFactor", () => {
  it("ends the sessions at once; afterwards signing in asks for the password alone", async () => {
    const { db, evaId, operatorId, operator, eva, end, signIn } = await setUp();
    const hasTwoFactor = async () =>
      (await (await operator.api()).person.list()).map((each) => [each.userId, each.hasTwoFactor]);
    expect(await hasTwoFactor()).toContainEqual([evaId, true]);
    expect(await signIn()).toEqual({ kind: "codeNeeded" });
    await end(evaId);
    expect(await eva.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await db.session.count({ where: { userId: evaId } })).toBe(0);
    expect(await db.twoFactor.count()).toBe(0);
    expect(await hasTwoFactor()).toContainEqual([evaId, false]);
    expect(await operator.whoAmI()).toMatchObject({ userId: operatorId });
    expect(await signIn()).toEqual({ kind: "signedIn" });
  });

  it("asks whoever was about to write a code for the password again", async () => {
    const { evaId, recoveryCodes, end, browser, signIn } = await setUp();
    await signIn();
    await end(evaId);
    const confirm = async (kind: "totp" | "recovery", code: string) =>
      (await browser.api()).account.confirmCode({ code, kind });
    const again = refusal("SIGN_IN_REQUIRED");
    await expect(confirm("totp", "123456")).rejects.toMatchObject(again);
    await expect(confirm("recovery", recoveryCodes[0] ?? "")).rejects.toMatchObject(again);
  });

  it("lets the person turn it on anew, with a new secret", async () => {
    const { open, evaId, db, end, browser } = await setUp();
    const { secret } = await db.twoFactor.findFirstOrThrow();
    await end(evaId);
    await openSession(await browser.context(), evaId);
    await turnOn(open, browser);
    expect((await db.twoFactor.findFirstOrThrow()).secret).not.toBe(secret);
  });

  it("leaves a trace with the id alone", async () => {
    const { db, operatorId, evaId, end } = await setUp();
    await end(evaId);
    expect(
      await db.auditEntry.findFirst({ where: { action: "person.endTwoFactor" } }),
    ).toMatchObject({ actorId: operatorId, outcome: "done", target: `{"userId":"${evaId}"}` });
  });

  it("leaves somebody alone who has only begun to set it up, or has it off", async () => {
    const { open, db, evaId, end } = await setUp();
    const ibId = await addAccount(open, { id: "u-ib", email: "ib@kommune.example" });
    const ib = open.newBrowser();
    await openSession(await ib.context(), ibId);
    await (await ib.api()).account.startTwoFactor({ password: PASSWORD });
    await expect(end(ibId)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    expect(await ib.whoAmI()).toMatchObject({ kind: "person" });
    expect(await db.twoFactor.count()).toBe(2);
    await end(evaId);
    await expect(end(evaId)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
  });

  it("is not the way to the operator's own, which asks for the password", async () => {
    const { open, operatorId, operator, end } = await setUp();
    await turnOn(open, operator);
    await expect(end(operatorId)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    expect((await (await operator.api()).account.me()).person?.hasTwoFactor).toBe(true);
  });

  it("says so when there is nobody of that id, and is nobody else's to do", async () => {
    const { open, db, eva, end } = await setUp();
    await addUser(db, { id: "u-ib", email: "ib@kommune.example" });
    await expect(end("x")).rejects.toMatchObject(refusal("PERSON_NOT_FOUND"));
    const asked = { userId: "u-ib" };
    await expect((await eva.api()).person.endTwoFactor(asked)).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
    await expect((await open.newBrowser().api()).person.endTwoFactor(asked)).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });
});

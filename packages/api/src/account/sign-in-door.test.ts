import { LOCK_MINUTES, WRONG_BEFORE_LOCK } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";

const EMAIL = "bo@kommune.example";
const WRONG = { email: EMAIL, password: "not the right password" };
const RIGHT = { email: EMAIL, password: PASSWORD };
const MINUTE_MS = 60_000;

async function setUp(options: Parameters<typeof openBrowsers>[0] = {}) {
  const open = await openBrowsers(options);
  const userId = await addAccount(open, { email: EMAIL });
  const browser = open.newBrowser();
  const signIn = async (input: { email: string; password: string }) =>
    (await browser.api()).account.signIn(input);
  return { ...open, userId, browser, signIn };
}

describe("account.signIn", () => {
  it("signs in with the right password, however the e-mail is typed", async () => {
    const { browser, userId, signIn } = await setUp();
    expect(await signIn({ ...RIGHT, email: " Bo@Kommune.EXAMPLE " })).toEqual({ kind: "signedIn" });
    expect(await browser.whoAmI()).toMatchObject({ kind: "person", userId });
  });

  it.each([
    ["a wrong password", WRONG],
    ["an address nobody has", { ...RIGHT, email: "nobody@kommune.example" }],
  ])("answers %s with the same refusal and no cookie", async (_, input) => {
    const { browser, signIn } = await setUp();
    await expect(signIn(input)).rejects.toMatchObject({
      message: "Cannot sign in: e-mail and password do not match",
      ...refusal("SIGN_IN_FAILED"),
    });
    expect(browser.jar.size).toBe(0);
  });

  it("refuses a closed account, and one without a password, in the same words", async () => {
    const { db, signIn } = await setUp();
    await addUser(db, { id: "u-oidc", email: "eva@kommune.example" });
    await db.user.update({ where: { email: EMAIL }, data: { deactivatedAt: new Date() } });
    for (const email of [EMAIL, "eva@kommune.example"]) {
      await expect(signIn({ email, password: PASSWORD })).rejects.toMatchObject(
        refusal("SIGN_IN_FAILED"),
      );
    }
  });

  it("takes about as long for an address nobody has", async () => {
    const { signIn } = await setUp();
    const time = async (input: { email: string; password: string }) => {
      const start = performance.now();
      await signIn(input).catch(() => undefined);
      return performance.now() - start;
    };
    const quickest = async (input: { email: string; password: string }) =>
      Math.min(await time(input), await time(input), await time(input));
    const [known, unknown] = [
      await quickest(WRONG),
      await quickest({ ...WRONG, email: "x@y.example" }),
    ];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});

describe("the lock", () => {
  it.each([EMAIL, "nobody@kommune.example"])(
    "shuts out %s after ten wrong passwords, also with the right one",
    async (email) => {
      const { signIn } = await setUp();
      for (let at = 0; at < WRONG_BEFORE_LOCK; at++) {
        await expect(signIn({ ...WRONG, email })).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
      }
      await expect(signIn({ ...RIGHT, email })).rejects.toMatchObject({
        cause: { code: "ACCOUNT_LOCKED", facts: { until: expect.stringMatching(/^\d{4}-.*Z$/) } },
      });
    },
  );

  it("lets ten tries through when fifteen come at once", async () => {
    const { signIn } = await setUp();
    const codes = await Promise.all(
      Array.from({ length: 15 }, () => signIn(WRONG).catch(({ cause }) => cause.code)),
    );
    expect(codes.filter((code) => code === "SIGN_IN_FAILED")).toHaveLength(WRONG_BEFORE_LOCK);
    expect(codes.filter((code) => code === "ACCOUNT_LOCKED")).toHaveLength(5);
  });

  it("shuts out the right password when it comes last of many at once", async () => {
    const { signIn } = await setUp();
    const wrong = Array.from({ length: 14 }, () => signIn(WRONG).catch(() => undefined));
    await expect(signIn(RIGHT)).rejects.toMatchObject(refusal("ACCOUNT_LOCKED"));
    await Promise.all(wrong);
  });

  it("ends by itself, and is not made longer by those who go on trying", async () => {
    let now = new Date("2026-03-01T12:00:00Z");
    const { db, signIn } = await setUp({ now: () => now });
    for (let at = 0; at < WRONG_BEFORE_LOCK; at++) await signIn(WRONG).catch(() => undefined);
    now = new Date(now.getTime() + LOCK_MINUTES * MINUTE_MS - 1);
    await expect(signIn(RIGHT)).rejects.toMatchObject(refusal("ACCOUNT_LOCKED"));
    now = new Date(now.getTime() + 1);
    expect(await signIn(RIGHT)).toEqual({ kind: "signedIn" });
    expect(await db.signInFailure.count()).toBe(0);
  });

  it("begins anew after a right password", async () => {
    const { signIn } = await setUp();
    for (let at = 1; at < WRONG_BEFORE_LOCK; at++) await signIn(WRONG).catch(() => undefined);
    expect(await signIn(RIGHT)).toEqual({ kind: "signedIn" });
    await expect(signIn(WRONG)).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
    expect(await signIn(RIGHT)).toEqual({ kind: "signedIn" });
  });

  it("keeps no address in the clear", async () => {
    const { db, signIn } = await setUp();
    await signIn(WRONG).catch(() => undefined);
    const [row] = await db.signInFailure.findMany();
    expect(row?.emailHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

import { describe, expect, it } from "vitest";
import { sessionCookieName } from "../access/read-cookies";
import { addUser, openBrowsers } from "../testing/open-browser";
import { openSession } from "./open-session";

const HOUR_MS = 3_600_000;

describe("openSession", () => {
  it.each(["http://localhost:3000", "https://pejling.kommune.dk"])(
    "signs in with a cookie that is read back as the person at %s",
    async (publicUrl) => {
      const { db, newBrowser } = await openBrowsers({ publicUrl });
      const userId = await addUser(db, { operator: true });
      const browser = newBrowser();
      await openSession(await browser.context(), userId);
      expect(await browser.whoAmI()).toMatchObject({
        kind: "person",
        userId,
        platform: ["operator"],
      });
    },
  );

  it("is a cookie better-auth reads too, with its flags set", async () => {
    const { db, signIn, newBrowser } = await openBrowsers({ publicUrl: "https://pejling.dk" });
    const userId = await addUser(db);
    const browser = newBrowser();
    const headers: string[] = [];
    const ctx = await browser.context();
    if (ctx.browser === null) throw new Error("no browser");
    await openSession(
      { ...ctx, browser: { ...ctx.browser, setCookie: (header) => void headers.push(header) } },
      userId,
    );
    expect(headers).toHaveLength(1);
    expect(headers[0]).toMatch(
      /^__Secure-pejling\.session_token=[^;]+; Max-Age=43200; Path=\/; SameSite=Lax; HttpOnly; Secure$/,
    );
    const cookie = headers[0]?.split(";")[0] ?? "";
    const found = await signIn.auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(found?.user.id).toBe(userId);
  });

  it("lasts twelve hours, and says where it was opened from", async () => {
    const now = new Date("2026-03-01T12:00:00Z");
    const { db, newBrowser } = await openBrowsers({ now: () => now });
    await openSession(await newBrowser().context(), await addUser(db));
    expect(await db.session.findMany()).toMatchObject([
      {
        ipAddress: "10.0.0.1",
        userAgent: "Test browser",
        createdAt: now,
        expiresAt: new Date(now.getTime() + 12 * HOUR_MS),
      },
    ]);
  });

  it("is over when its time is", async () => {
    let now = new Date("2026-03-01T12:00:00Z");
    const { db, newBrowser } = await openBrowsers({ now: () => now });
    const browser = newBrowser();
    await openSession(await browser.context(), await addUser(db));
    now = new Date("2026-03-01T23:59:59Z");
    expect(await browser.whoAmI()).toMatchObject({ kind: "person" });
    now = new Date("2026-03-02T00:00:00Z");
    expect(await browser.whoAmI()).toMatchObject({ kind: "visitor" });
  });

  it("ends the session that was open in the same browser, and no other", async () => {
    const { db, newBrowser } = await openBrowsers();
    const [bo, eva] = [
      await addUser(db),
      await addUser(db, { id: "u-eva", email: "eva@kommune.example" }),
    ];
    const [mine, other] = [newBrowser(), newBrowser()];
    await openSession(await mine.context(), bo);
    await openSession(await other.context(), bo);
    await openSession(await mine.context(), eva);
    expect(await mine.whoAmI()).toMatchObject({ userId: eva });
    expect(await other.whoAmI()).toMatchObject({ userId: bo });
    expect(await db.session.count({ where: { expiresAt: { gt: new Date() } } })).toBe(2);
  });

  it.each([
    ["somebody deactivated", { deactivatedAt: new Date() }],
    ["one of the example's people in production", { isExample: true }],
  ])("gives %s none", async (_, changes) => {
    const { db, newBrowser } = await openBrowsers({ mode: "production" });
    const userId = await addUser(db, changes);
    const browser = newBrowser();
    await expect(openSession(await browser.context(), userId)).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
    });
    expect(browser.jar.size).toBe(0);
    expect(await db.session.count()).toBe(0);
  });

  it("gives nobody one on the command line", async () => {
    const { db, newBrowser } = await openBrowsers();
    const userId = await addUser(db);
    const ctx = { ...(await newBrowser().context()), browser: null };
    await expect(openSession(ctx, userId)).rejects.toThrow(
      "Cannot sign in: it is done in a browser",
    );
  });
});

describe("a session made in example mode", () => {
  it("is nobody's in production", async () => {
    const example = await openBrowsers({ mode: "example" });
    const userId = await addUser(example.db, { isExample: true });
    const browser = example.newBrowser();
    await openSession(await browser.context(), userId);
    expect(await browser.whoAmI()).toMatchObject({ kind: "person", userId });

    const production = await openBrowsers({ mode: "production", db: example.db });
    const later = production.newBrowser();
    const name = sessionCookieName(false);
    later.jar.set(name, browser.jar.get(name) ?? "");
    expect(await later.whoAmI()).toMatchObject({ kind: "visitor" });
  });
});

describe("a cookie that was tampered with", () => {
  it.each([
    ["another signature", (value: string) => value.replace(/.{8}$/, "AAAAAAA%3D")],
    ["no signature", (value: string) => value.replace(/\..*$/, "")],
  ])("with %s is nobody's", async (_, change) => {
    const { db, newBrowser } = await openBrowsers();
    const browser = newBrowser();
    await openSession(await browser.context(), await addUser(db));
    const name = sessionCookieName(false);
    browser.jar.set(name, change(browser.jar.get(name) ?? ""));
    expect(await browser.whoAmI()).toMatchObject({ kind: "visitor" });
  });
});

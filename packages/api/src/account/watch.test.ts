import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addUser, openBrowsers } from "../testing/open-browser";
import { openSession } from "./open-session";

const EVERY_MS = 25;
const SOON_MS = 2000;

async function setUp() {
  const open = await openBrowsers({ checkStreamsEveryMs: EVERY_MS });
  const userId = await addUser(open.db);
  const browser = open.newBrowser();
  await openSession(await browser.context(), userId);
  const values = await (await browser.api()).account.watch();
  return { ...open, userId, browser, watch: values[Symbol.asyncIterator]() };
}

function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | "nothing"> {
  return Promise.race([
    promise,
    new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), ms)),
  ]);
}

describe("account.watch", () => {
  it("says that somebody is here, and nothing while the session is good", async () => {
    const { watch } = await setUp();
    expect(await watch.next()).toEqual({ done: false, value: { kind: "here" } });
    const next = watch.next();
    expect(await within(next, 8 * EVERY_MS)).toBe("nothing");
    void watch.return?.();
  });

  it.each([
    ["is ended", (db: Db) => db.session.updateMany({ data: { expiresAt: new Date() } })],
    ["is removed", (db: Db) => db.session.deleteMany()],
    [
      "'s account is closed",
      (db: Db) => db.user.updateMany({ data: { deactivatedAt: new Date() } }),
    ],
    ["'s account is removed", (db: Db) => db.user.deleteMany()],
  ])("says so and ends soon after the session %s", async (_, end) => {
    const { db, watch } = await setUp();
    await watch.next();
    const next = watch.next();
    await end(db);
    expect(await within(next, SOON_MS)).toEqual({ done: false, value: { kind: "ended" } });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });

  it("does not end for another's session", async () => {
    const { db, newBrowser, watch } = await setUp();
    const eva = newBrowser();
    await openSession(
      await eva.context(),
      await addUser(db, { id: "u-eva", email: "eva@kommune.example" }),
    );
    await watch.next();
    const next = watch.next();
    await (await eva.api()).account.signOut();
    expect(await within(next, 8 * EVERY_MS)).toBe("nothing");
  });

  it("is for who is signed in", async () => {
    const { newBrowser } = await setUp();
    await expect((await newBrowser().api()).account.watch()).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
  });
});

type Db = Awaited<ReturnType<typeof openBrowsers>>["db"];

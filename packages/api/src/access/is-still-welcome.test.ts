import { SYSTEM } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { openSession } from "../account/open-session";
import { addUser, openBrowsers } from "../testing/open-browser";
import { openLiveRoom } from "../testing/open-live-room";
import { openTown } from "../testing/open-town";
import { publishRound } from "../testing/publish-round";
import { isStillWelcome } from "./is-still-welcome";

const CALL = {
  path: "assessment.list",
  input: { kommunekode: "0159" },
  reach: "everything",
} as const;

async function setUp(settings: Parameters<typeof openBrowsers>[0] = {}) {
  const { db, newBrowser } = await openBrowsers(settings);
  const userId = await addUser(db);
  const createdAt = new Date();
  await db.municipality.create({
    data: { id: "0159", name: "Gladsaxe", isExample: false, createdAt },
  });
  await db.membership.create({
    data: { municipalityId: "0159", userId, role: "reader", createdAt },
  });
  const browser = newBrowser();
  await openSession(await browser.context(), userId);
  return { db, browser, ctx: await browser.context() };
}

describe("isStillWelcome", () => {
  it("is so while session, account and membership are there", async () => {
    const { ctx } = await setUp();
    expect(await isStillWelcome(ctx, CALL)).toBe(true);
  });

  it("is not so when the membership is gone", async () => {
    const { db, ctx } = await setUp();
    await db.membership.deleteMany();
    expect(await isStillWelcome(ctx, CALL)).toBe(false);
  });

  it("is not so when the role no longer lets anybody in there, or only so far", async () => {
    const { db, ctx } = await setUp();
    const inside = { ...CALL, path: "assessment.overview" };
    await db.membership.updateMany({ data: { role: "consultant" } });
    expect(await isStillWelcome(ctx, inside)).toBe(true);
    await db.membership.updateMany({ data: { role: "reader" } });
    expect(await isStillWelcome(ctx, inside)).toBe(false);
    await db.membership.updateMany({ data: { role: "director" } });
    expect(await isStillWelcome(ctx, { ...CALL, path: "result.voices" })).toBe(false);
  });

  it("is not so for a session that took the place of the one that asked", async () => {
    const { browser, ctx } = await setUp();
    await openSession(ctx, "u-bo");
    const later = await browser.context();
    expect(await isStillWelcome({ ...ctx, browser: later.browser }, CALL)).toBe(false);
    expect(await isStillWelcome(later, CALL)).toBe(true);
  });

  it("is not so for somebody who has signed out, and whoever signs in is somebody else", async () => {
    const { db, browser, ctx } = await setUp();
    const open = { ...CALL, path: "account.me" };
    expect(await isStillWelcome(ctx, open)).toBe(true);
    await db.session.deleteMany();
    expect(await isStillWelcome(ctx, open)).toBe(false);
    const visitor = await browser.context();
    expect(await isStillWelcome(visitor, open)).toBe(true);
    await openSession(visitor, "u-bo");
    const { browser: signedIn } = await browser.context();
    expect(await isStillWelcome({ ...visitor, browser: signedIn }, open)).toBe(false);
  });

  it("is so for the command line, which has no cookies", async () => {
    const { ctx } = await setUp();
    expect(await isStillWelcome({ ...ctx, actor: SYSTEM, browser: null }, CALL)).toBe(true);
  });

  it("is so over https, where the cookies have another name", async () => {
    const { browser } = await setUp({ publicUrl: "https://pejling.example" });
    const ctx = await browser.context();
    expect(browser.cookies()).toContain("__Secure-pejling.session_token");
    expect(await isStillWelcome(ctx, CALL)).toBe(true);
  });
});

describe("isStillWelcome with a seat", () => {
  async function openBySeat() {
    const room = await openLiveRoom();
    const phone = await room.newPhone();
    const call = { ...CALL, path: "live.watchSeat", input: {} };
    return { ...room, phone, call, ctx: await phone.browser.context() };
  }

  it("is so until the seat is given up, or the session has ended", async () => {
    const { ctx, call, phone, newPhone, end } = await openBySeat();
    expect(await isStillWelcome(ctx, call)).toBe(true);
    await phone.leave();
    expect(await isStillWelcome(ctx, call)).toBe(false);
    const other = await newPhone();
    const later = await other.browser.context();
    expect(await isStillWelcome(later, call)).toBe(true);
    await end();
    expect(await isStillWelcome(later, call)).toBe(false);
  });

  it("is not so for another seat in the same browser", async () => {
    const { ctx, call, newPhone } = await openBySeat();
    const other = await newPhone();
    const { browser } = await other.browser.context();
    expect(await isStillWelcome({ ...ctx, browser }, call)).toBe(false);
  });

  it("is so when somebody signs in beside it", async () => {
    const { ctx, call, phone } = await openBySeat();
    await openSession(ctx, "lis");
    const { browser } = await phone.browser.context();
    expect(await isStillWelcome({ ...ctx, browser }, call)).toBe(true);
  });
});

describe("isStillWelcome with a link", () => {
  async function openByLink() {
    const town = await openTown();
    const { publish } = await publishRound(town);
    const holder = town.newBrowser();
    const open = async () => {
      const { token } = await publish("2026-06-30");
      await (await holder.api()).publication.open({ token });
      return holder.context();
    };
    const input = { kommunekode: "0159", slug: "2026-1" };
    return { ...town, open, call: { ...CALL, path: "result.get", input } };
  }

  it("is so until the link is withdrawn", async () => {
    const { db, open, call } = await openByLink();
    const ctx = await open();
    expect(await isStillWelcome(ctx, call)).toBe(true);
    await db.publishedLink.updateMany({ data: { revokedAt: new Date("2026-01-01") } });
    expect(await isStillWelcome(ctx, call)).toBe(false);
  });

  it("is not so for another link in the same browser", async () => {
    const { open, call } = await openByLink();
    const before = await open();
    const after = await open();
    expect(await isStillWelcome({ ...before, browser: after.browser }, call)).toBe(false);
    expect(await isStillWelcome(after, call)).toBe(true);
  });
});

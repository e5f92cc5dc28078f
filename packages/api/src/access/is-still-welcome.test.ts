import { describe, expect, it } from "vitest";
import { openSession } from "../account/open-session";
import { addUser, openBrowsers } from "../testing/open-browser";
import { isStillWelcome } from "./is-still-welcome";

const CALL = {
  path: "assessment.list",
  input: { kommunekode: "0159" },
  reach: "everything",
} as const;

async function setUp() {
  const { db, newBrowser } = await openBrowsers();
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
});

import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers } from "../testing/open-browser";
import { openSession } from "./open-session";

async function setUp() {
  const open = await openBrowsers();
  const userId = await addAccount(open);
  const [here, there] = [open.newBrowser(), open.newBrowser()];
  await openSession(await here.context(), userId);
  await openSession(await there.context(), userId);
  const account = async () => (await here.api()).account;
  return { ...open, userId, here, there, account };
}

describe("a person's sessions", () => {
  it("are listed, the one asked from marked, without what opens them", async () => {
    const { db, account } = await setUp();
    const listed = await (await account()).sessions();
    expect(listed.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    expect(listed[0]).toMatchObject({ ip: "10.0.0.1", userAgent: "Test browser" });
    const tokens = (await db.session.findMany()).map(({ token }) => token);
    for (const token of tokens) expect(JSON.stringify(listed)).not.toContain(token);
  });

  it("can be ended one by one, or all others at once", async () => {
    const { here, there, userId, newBrowser, account } = await setUp();
    const other = (await (await account()).sessions()).find(({ isThis }) => !isThis);
    await (await account()).revokeSession({ id: other?.id ?? "" });
    expect(await there.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await here.whoAmI()).toMatchObject({ kind: "person" });

    const third = newBrowser();
    await openSession(await third.context(), userId);
    expect(await (await account()).revokeOtherSessions()).toEqual({ ended: 1 });
    expect(await third.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await (await account()).sessions()).toHaveLength(1);
  });

  it("are nobody else's to end: another's answers as one that is not there", async () => {
    const { db, newBrowser, account } = await setUp();
    const eva = newBrowser();
    await openSession(
      await eva.context(),
      await addUser(db, { id: "u-eva", email: "eva@kommune.example" }),
    );
    const [session] = await db.session.findMany({ where: { userId: "u-eva" } });
    for (const id of [session?.id ?? "", "made-up"]) {
      await expect((await account()).revokeSession({ id })).rejects.toMatchObject(
        refusal("SESSION_NOT_FOUND"),
      );
    }
    expect(await eva.whoAmI()).toMatchObject({ kind: "person" });
  });

  it("end when signing out: the cookie goes, and a copy of it is nobody's", async () => {
    const { here, there, account } = await setUp();
    const copy = new Map(here.jar);
    await (await account()).signOut();
    expect(here.jar.size).toBe(0);
    for (const [name, value] of copy) here.jar.set(name, value);
    expect(await here.whoAmI()).toMatchObject({ kind: "visitor" });
    expect(await there.whoAmI()).toMatchObject({ kind: "person" });
  });
});

describe("account.rename", () => {
  it("changes the own name, without spaces around it", async () => {
    const { here, account } = await setUp();
    await (await account()).rename({ name: "  Bo Berg " });
    expect(await here.whoAmI()).toMatchObject({ name: "Bo Berg" });
    await expect((await account()).rename({ name: "  " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

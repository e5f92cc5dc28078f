import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { addAccount, addUser, openBrowsers, PASSWORD } from "../testing/open-browser";
import { makeOperatorAddress } from "./make-operator-address";

const URL_START = "https://pejling.kommune.dk";
const PERSON = { name: "Signe Holt", email: "signe@kommune.example", password: PASSWORD };

async function setUp() {
  const open = await openBrowsers({ publicUrl: URL_START });
  const browser = open.newBrowser();
  const world = await browser.context();
  const makeToken = async () => (await makeOperatorAddress(world, URL_START))?.split("/").at(-1);
  const become = async (token: string | undefined, changes: Partial<typeof PERSON> = {}) =>
    (await browser.api()).account.becomeOperator({ token: token ?? "", ...PERSON, ...changes });
  return { ...open, browser, world, makeToken, become };
}

describe("the first operator", () => {
  it("is made with the link, once, and signed in", async () => {
    const { browser, world, makeToken, become } = await setUp();
    const token = await makeToken();
    expect(await (await browser.api()).account.openLink({ token: token ?? "" })).toEqual({
      purpose: "operator",
      email: null,
    });
    expect((await (await browser.api()).account.me()).signIn.needsOperator).toBe(true);
    await become(token);
    expect(await browser.whoAmI()).toMatchObject({
      ...{ kind: "person", name: "Signe Holt", email: PERSON.email },
      platform: ["operator", "benchmarkOperator"],
      memberships: [],
    });
    expect((await (await browser.api()).account.me()).signIn.needsOperator).toBe(false);
    await expect(become(token, { email: "x@kommune.example" })).rejects.toMatchObject(
      refusal("LINK_NOT_VALID"),
    );
    expect(await makeOperatorAddress(world, URL_START)).toBeNull();
  });

  it("is offered a new link at the next start, and the old one opens nothing", async () => {
    const { makeToken, become } = await setUp();
    const [older, newer] = [await makeToken(), await makeToken()];
    await expect(become(older)).rejects.toMatchObject(refusal("LINK_NOT_VALID"));
    await become(newer);
  });

  it("is one person when two use the link at once", async () => {
    const { db, makeToken, become } = await setUp();
    const token = await makeToken();
    const outcomes = await Promise.allSettled([
      become(token),
      become(token, { email: "anden@kommune.example" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.user.count()).toBe(1);
  });

  it.each([
    ["a weak password", { password: "elleve tegn" }, "PASSWORD_WEAK"],
    ["an e-mail with an account", { email: "bo@kommune.example" }, "EMAIL_TAKEN"],
  ])("is not made with %s, and the link stays good", async (_, changes, code) => {
    const open = await setUp();
    await addAccount(open);
    const token = await open.makeToken();
    await expect(open.become(token, changes)).rejects.toMatchObject(refusal(code));
    await open.become(token);
  });

  it.each([
    ["an operator who is active", { operator: true }, true],
    ["one whose account is closed", { operator: true, deactivatedAt: new Date() }, false],
    ["one of the example's", { operator: true, isExample: true }, false],
    ["a person without the role", {}, false],
  ])("is not needed with %s: %#", async (_, changes, isEnough) => {
    const { db, world } = await setUp();
    await addUser(db, changes);
    const address = await makeOperatorAddress(world, URL_START);
    if (isEnough) expect(address).toBeNull();
    else expect(address).toMatch(/^https:\/\/pejling\.kommune\.dk\/operatoer\/[\w-]{43}$/);
  });
});

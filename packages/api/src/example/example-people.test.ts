import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import { EXAMPLE } from "@pejling/reference/example";
import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { openBrowsers } from "../testing/open-browser";
import { ensureExamplePeople } from "./ensure-example-people";
import { EXAMPLE_PEOPLE } from "./example-people";
import { loadExample } from "./load-example";

const { kommunekode } = EXAMPLE_MUNICIPALITY;
const KEYS = ["lead", "consultant", "director", "boardMember", "operator"];

async function setUp(mode: "example" | "production" = "example") {
  const open = await openBrowsers({ mode });
  const browser = open.newBrowser();
  const choices = async () => (await (await browser.api()).account.me()).signIn.examplePeople;
  return { ...open, browser, choices };
}

/** As a place where nothing but the municipality is looked at: the rounds take their time to write. */
async function addMunicipality({ db }: Awaited<ReturnType<typeof setUp>>) {
  const createdAt = new Date();
  await db.municipality.create({
    data: { id: kommunekode, name: "Eksempelkommune", isExample: true, createdAt },
  });
  await db.unit.createMany({
    data: EXAMPLE.units
      .filter(({ parent }) => parent === null)
      .map(({ parent: _, supersedes: __, ...unit }) => ({
        ...{ municipalityId: kommunekode, id: `eks-${unit.code}` },
        ...unit,
      })),
  });
}

describe("the example's people", () => {
  it("are fictional, marked, and of units that the example has", () => {
    expect(EXAMPLE_PEOPLE.map(({ key }) => key)).toEqual(KEYS);
    const units = EXAMPLE.units.map(({ code }) => `eks-${code}`);
    for (const { email, part, about } of EXAMPLE_PEOPLE) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+@eksempelkommune\.example$/);
      for (const unitId of part?.unitIds ?? []) expect(units).toContain(unitId);
      expect(about.da).not.toBe(about.en);
    }
  });

  it("come with the example, each with a part in it, and go with it; who runs the installation stays", async () => {
    const { db, browser, choices } = await setUp();
    await loadExample(await browser.context());
    expect((await choices()).map(({ key }) => key)).toEqual(KEYS);
    const director = EXAMPLE_PEOPLE.find(({ key }) => key === "director");
    await (await browser.api()).account.signInAsExample({ key: "director" });
    expect(await browser.whoAmI()).toMatchObject({
      ...{ userId: director?.userId, name: director?.name, platform: [] },
      memberships: [{ municipalityId: kommunekode, role: "director", unitIds: ["eks-ssf"] }],
    });

    await (await browser.api()).account.signInAsExample({ key: "operator" });
    expect(await browser.whoAmI()).toMatchObject({
      platform: ["operator", "benchmarkOperator"],
      memberships: [],
    });
    const before = await db.user.findMany({ orderBy: { id: "asc" } });
    await (await browser.api()).municipality.loadExample();
    expect(await db.user.findMany({ orderBy: { id: "asc" } })).toEqual(before);

    await (await browser.api()).municipality.removeExample();
    expect((await choices()).map(({ key }) => key)).toEqual(["operator"]);
    expect(await db.user.count()).toBe(1);

    await (await browser.api()).municipality.loadExample();
    expect((await choices()).map(({ key }) => key)).toEqual(KEYS);
  });

  it("come to an example that is older than they are, and are left as they are afterwards", async () => {
    const made = await setUp();
    await addMunicipality(made);
    expect(await made.choices()).toEqual([]);
    const ctx = await made.browser.context();
    await ensureExamplePeople(ctx);
    expect(await made.choices()).toHaveLength(5);
    const [lead] = EXAMPLE_PEOPLE;
    await made.db.user.update({ where: { id: lead?.userId ?? "" }, data: { name: "Ny Navn" } });
    await ensureExamplePeople(ctx);
    expect((await made.choices())[0]).toMatchObject({ name: "Ny Navn", role: "lead" });
    expect(await made.db.user.count()).toBe(5);
  });

  it("leave out who was closed or has no part any more", async () => {
    const made = await setUp();
    await addMunicipality(made);
    await ensureExamplePeople(await made.browser.context());
    const idOf = (key: string) => EXAMPLE_PEOPLE.find((each) => each.key === key)?.userId ?? "";
    await made.db.user.update({ where: { id: idOf("lead") }, data: { deactivatedAt: new Date() } });
    await made.db.membership.deleteMany({ where: { userId: idOf("consultant") } });
    expect((await made.choices()).map(({ key }) => key)).toEqual(KEYS.slice(2));
    await expect(
      (await made.browser.api()).account.signInAsExample({ key: "lead" }),
    ).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
  });

  it("never come to a municipality of the same code that is not an example", async () => {
    const made = await setUp();
    await made.db.municipality.create({
      data: { id: kommunekode, name: "En kommune", isExample: false, createdAt: new Date() },
    });
    await ensureExamplePeople(await made.browser.context());
    expect(await made.db.membership.count()).toBe(0);
  });
});

describe("in production", () => {
  it("the example comes without people, and the door is closed", async () => {
    const { db, browser, choices } = await setUp("production");
    await loadExample(await browser.context());
    expect(await db.user.count()).toBe(0);
    expect(await choices()).toEqual([]);
    for (const key of [...KEYS, "made-up"]) {
      await expect((await browser.api()).account.signInAsExample({ key })).rejects.toMatchObject(
        refusal("SIGN_IN_FAILED"),
      );
    }
  });

  it("the door is closed also on a database that holds them, and they count for nothing", async () => {
    const example = await setUp();
    await addMunicipality(example);
    await ensureExamplePeople(await example.browser.context());
    await (await example.browser.api()).account.signInAsExample({ key: "operator" });

    const { newBrowser } = await openBrowsers({ mode: "production", db: example.db });
    const browser = newBrowser();
    for (const [name, value] of example.browser.jar) browser.jar.set(name, value);
    expect(await (await browser.api()).account.me()).toMatchObject({
      person: null,
      signIn: { examplePeople: [], needsOperator: true },
    });
    await expect(
      (await browser.api()).account.signInAsExample({ key: "operator" }),
    ).rejects.toMatchObject(refusal("SIGN_IN_FAILED"));
  });
});

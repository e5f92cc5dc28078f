import { findDoor } from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { appRouter } from "../router";
import { ROUND, refusal } from "../testing/open-api";
import { openTown } from "../testing/open-town";
import { BEFORE, publishRound, SAID } from "../testing/publish-round";

const LINK_DOORS = [
  "assessment.get",
  "model.outlineOf",
  "result.confidence",
  "result.explain",
  "result.get",
];
const EXPLAINED = [
  { unit: null, theme: null },
  { unit: null, theme: "styring" },
  { unit: "bkf", theme: "styring" },
];
const names = Object.keys(appRouter._def.procedures);

async function openByLink() {
  const town = await openTown();
  const { publish } = await publishRound(town);
  const { token } = await publish("2026-06-30");
  const holder = town.newBrowser();
  await (await holder.api()).publication.open({ token });
  return { ...town, token, holder: await holder.api() };
}

type Api = Awaited<ReturnType<typeof openByLink>>["holder"];

/** Any door by its name, with an input it may or may not take. */
function call(api: Api, name: string, input: unknown): Promise<unknown> {
  const door = name
    .split(".")
    .reduce<unknown>((at, key) => Reflect.get(at as object, key), api) as (
    input: unknown,
  ) => Promise<unknown>;
  return door(input);
}

/** Everything the doors open to links say about an assessment. */
async function readAll(api: Api): Promise<string> {
  const said = [
    await api.assessment.get(ROUND),
    await api.model.outlineOf(ROUND),
    await api.result.get(ROUND),
    await api.result.confidence(ROUND),
  ];
  for (const about of EXPLAINED)
    said.push((await api.result.explain({ ...ROUND, ...about })) as never);
  return JSON.stringify(said);
}

describe("whoever holds a link", () => {
  it("goes through the doors of one result alone", () => {
    expect(names.filter((name) => findDoor(name)?.link === true).sort()).toEqual(LINK_DOORS);
  });

  it("is refused at every other door to the municipality", async () => {
    const { holder } = await openByLink();
    const closed = names.filter((name) => {
      const door = findDoor(name);
      return door?.link !== true && door?.anyone !== true;
    });
    expect(closed.length).toBeGreaterThan(60);
    for (const name of closed) {
      const missing = findDoor(name)?.seat === true ? "SEAT_REQUIRED" : "SIGN_IN_REQUIRED";
      await expect(call(holder, name, { ...ROUND, id: "x" }), name).rejects.toMatchObject(
        refusal(missing),
      );
    }
  });

  it("reads that result, no other round's and no other municipality's", async () => {
    const { holder } = await openByLink();
    expect(await readAll(holder)).toContain("bkf");
    for (const name of LINK_DOORS) {
      for (const other of [BEFORE, { ...ROUND, kommunekode: "0163" }, { ...ROUND, slug: "nix" }]) {
        await expect(
          call(holder, name, { ...other, unit: null, theme: null }),
        ).rejects.toMatchObject(refusal("SIGN_IN_REQUIRED"));
      }
    }
  });

  it("finds no word there that somebody wrote, and members find them", async () => {
    const { holder, join, as } = await openByLink();
    expect(await readAll(holder)).not.toContain(SAID);
    expect(await readAll(holder)).not.toContain(BEFORE.slug);
    await join("bo", { role: "boardMember" });
    expect(await readAll((await as("bo")) as Api)).toContain(SAID);
  });

  it("finds none either when signed in to an account without a part here", async () => {
    const { browse, add, token } = await openByLink();
    await add("olga", { operator: true });
    const olga = await browse("olga");
    await expect((await olga.api()).result.get(ROUND)).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
    await (await olga.api()).publication.open({ token });
    const read = await readAll(await olga.api());
    expect(read).toContain("bkf");
    expect(read).not.toContain(SAID);
    await expect(
      (await olga.api()).result.voices({ ...ROUND, theme: "styring", unit: null }),
    ).rejects.toMatchObject(refusal("MUNICIPALITY_NOT_FOUND"));
  });
});

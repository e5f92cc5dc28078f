import { scopeTo } from "@pejling/db";
import { type MunicipalRole, VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { systemContext } from "../context";
import { asMember } from "../testing/as-member";
import { newUnit, openApi, openRound, ROUND, refusal } from "../testing/open-api";
import { requireWithinReach, unitsWithinReach } from "./within-reach";

const TARGET = {
  ...ROUND,
  id: "own",
  themeId: "data",
  unitId: "unit-skole",
  level: 4,
  reason: "Skolerne vil længere",
  approvedBy: "",
  seenVersion: 0,
};
const VOICES = { ...ROUND, theme: "data", unit: null };

/** Two departments, one of them with a centre below it; something was said in each. */
async function setUp(role: MunicipalRole, unitIds: readonly string[]) {
  const opened = await openApi();
  const { api } = opened;
  await openRound(api);
  await api.unit.save(newUnit("skole", { parentId: "unit-bkf" }));
  await api.unit.save(newUnit("social"));
  for (const unitId of ["unit-bkf", "unit-skole", "unit-social"]) {
    await api.challenge.save({
      ...ROUND,
      id: `said-in-${unitId}`,
      interviewId: null,
      questionId: null,
      noteId: null,
      unitId,
      kind: "challenge",
      scope: "business",
      statement: `Sagt i ${unitId}`,
      themeIds: ["data"],
      seenVersion: 0,
    });
  }
  return { ...opened, member: asMember(opened, { role, unitIds }) };
}

async function listSaid(member: Awaited<ReturnType<typeof setUp>>["member"]) {
  return (await member.result.voices(VOICES)).challenges.map(({ id }) => id).sort();
}

describe("a director's own units", () => {
  it("are those named and everything below them", async () => {
    const { member } = await setUp("director", ["unit-bkf"]);
    expect(await listSaid(member)).toEqual(["said-in-unit-bkf", "said-in-unit-skole"]);
  });

  it("do not include the one above", async () => {
    const { member } = await setUp("director", ["unit-skole"]);
    expect(await listSaid(member)).toEqual(["said-in-unit-skole"]);
  });

  it("are none where none is named", async () => {
    const { member } = await setUp("director", []);
    expect(await listSaid(member)).toEqual([]);
  });

  it.each(["social", "nowhere"])("asked for %s, the door is closed", async (unit) => {
    const { member } = await setUp("director", ["unit-bkf"]);
    await expect(member.result.voices({ ...VOICES, unit })).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
  });

  it("may get a target, and no other", async () => {
    const { api, member } = await setUp("director", ["unit-bkf"]);
    await expect(member.target.save(TARGET)).resolves.toMatchObject({ kind: "saved" });
    for (const unitId of [null, "unit-social", "unit-nowhere"]) {
      const other = { ...TARGET, id: "other", themeId: "styring", unitId };
      await expect(member.target.save(other)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    }
    await api.target.save({ ...TARGET, id: "theirs", unitId: "unit-social" });
    const taken = { ...TARGET, id: "theirs", themeId: "styring", seenVersion: 1 };
    await expect(member.target.save(taken)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
    await expect(member.target.remove({ ...ROUND, id: "theirs" })).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
    await member.target.remove({ ...ROUND, id: "own" });
    const { targets } = await api.assessment.setup(ROUND);
    expect(targets.map(({ id }) => id)).toEqual(["theirs"]);
  });
});

describe("requireWithinReach", () => {
  const ask = (reach: ReadonlySet<string> | null, unitId: string | null) => () =>
    requireWithinReach(reach, { unitId, doing: "save target" });

  it("refuses what belongs to another unit or to none, and says what it was", () => {
    const own = new Set(["unit-bkf"]);
    expect(ask(own, "unit-bkf")).not.toThrow();
    expect(ask(null, null)).not.toThrow();
    for (const unitId of [null, "unit-social"]) {
      expect(ask(own, unitId)).toThrow("Cannot save target: it belongs to another unit");
    }
  });
});

describe("unitsWithinReach", () => {
  it("are none for somebody without a part there", async () => {
    const { db } = await setUp("director", []);
    const ctx = systemContext({ db, now: () => new Date(), newId: () => "id" });
    const asked = { ...ctx, actor: VISITOR, reach: "ownUnits" } as const;
    expect(await unitsWithinReach(asked, scopeTo(db, "0159"))).toEqual(new Set());
  });
});

describe("a lead and a consultant", () => {
  it.each(["lead", "consultant"] as const)("%s reads what was said everywhere", async (role) => {
    const { member } = await setUp(role, []);
    expect(await listSaid(member)).toHaveLength(3);
    await expect(member.result.voices({ ...VOICES, unit: "bkf" })).resolves.toBeDefined();
  });
});

describe("a board member and a reader", () => {
  it.each(["boardMember", "reader"] as const)("%s reads no voices", async (role) => {
    const { member } = await setUp(role, ["unit-bkf"]);
    await expect(member.result.voices(VOICES)).rejects.toMatchObject(refusal("NOT_ALLOWED"));
  });
});

import { type Actor, SYSTEM, VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { type Context, systemContext } from "../context";
import { toPerson } from "../testing/as-member";
import { openApi } from "../testing/open-api";
import { missingMunicipality, passGate, toAbout } from "./gate";

const HERE = { kommunekode: "0159" };
const THERE = { kommunekode: "0163" };
const member = (role: "lead" | "director") =>
  toPerson({ memberships: [{ municipalityId: "0159", role, unitIds: [] }] });

async function pass(actor: Actor, path: string, input: unknown) {
  const { db } = await openApi();
  const world = { db, now: () => new Date(), newId: () => "id" };
  const ctx: Context = { ...systemContext(world), actor };
  return passGate(ctx, { path, input });
}

describe("passGate", () => {
  it("tells how far the door is open, which it is and what is asked about", async () => {
    expect(await pass(member("lead"), "result.voices", { ...HERE, slug: "2026-1" })).toEqual({
      reach: "everything",
      door: expect.objectContaining({ audited: true }),
      about: { municipalityId: "0159", slug: "2026-1" },
    });
    expect(await pass(member("director"), "result.voices", HERE)).toMatchObject({
      reach: "ownUnits",
    });
    expect(await pass(VISITOR, "account.me", undefined)).toMatchObject({ reach: "everything" });
  });

  it.each([
    [
      "nobody",
      VISITOR,
      "note.save",
      HERE,
      "SIGN_IN_REQUIRED",
      "Cannot note.save: nobody is signed in",
    ],
    [
      "a member of another municipality",
      member("lead"),
      "note.save",
      THERE,
      "MUNICIPALITY_NOT_FOUND",
      'Cannot find municipality "0163": no such kommunekode',
    ],
    [
      "a member without the role",
      member("director"),
      "note.save",
      HERE,
      "NOT_ALLOWED",
      "Cannot note.save: the role does not allow it",
    ],
    [
      "the command line at a door that stands nowhere",
      SYSTEM,
      "no.such",
      HERE,
      "NOT_ALLOWED",
      "Cannot no.such: the role does not allow it",
    ],
  ] as const)("refuses %s", async (_, actor, path, input, code, message) => {
    await expect(pass(actor, path, input)).rejects.toMatchObject({ code, message });
  });

  it("says the same of a municipality that is not here at all", () => {
    expect(missingMunicipality("0000")).toMatchObject({
      code: "MUNICIPALITY_NOT_FOUND",
      message: 'Cannot find municipality "0000": no such kommunekode',
    });
  });
});

describe("toAbout", () => {
  const NOTHING = { municipalityId: null, slug: null };
  it.each([
    [
      { kommunekode: "0159", slug: "2026-1" },
      { municipalityId: "0159", slug: "2026-1" },
    ],
    [{ kommunekode: "0159" }, { municipalityId: "0159", slug: null }],
    [{ kommunekode: 159, slug: ["2026-1"] }, NOTHING],
    [JSON.parse('{"__proto__":{"kommunekode":"0159","slug":"2026-1"}}'), NOTHING],
    [Object.create({ kommunekode: "0159" }), NOTHING],
    [null, NOTHING],
    [undefined, NOTHING],
    ["0159", NOTHING],
    [159, NOTHING],
  ])("reads %j", (input, about) => {
    expect(toAbout(input)).toEqual(about);
  });
});

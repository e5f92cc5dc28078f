import { describe, expect, it } from "vitest";
import { holdToMunicipality } from "./hold-to-municipality";
import { OutOfScope } from "./out-of-scope";

const HERE = "0159";
const THERE = "0163";
const KEY = { municipalityId_id: { municipalityId: HERE, id: "n" } };
const FOREIGN_KEY = { municipalityId_id: { municipalityId: THERE, id: "n" } };

function hold(operation: string, args: unknown, model = "Note") {
  return holdToMunicipality({ model, operation, args }, HERE);
}

describe("holdToMunicipality", () => {
  it.each([
    ["findMany", undefined, { where: { municipalityId: HERE } }],
    ["findMany", {}, { where: { municipalityId: HERE } }],
    ["findMany", { where: { id: "n" } }, { where: { id: "n", municipalityId: HERE } }],
    [
      "findMany",
      { where: { municipalityId: HERE, id: "n" }, take: 1 },
      { where: { municipalityId: HERE, id: "n" }, take: 1 },
    ],
    [
      "findMany",
      { where: { OR: [{ municipalityId: THERE }] } },
      { where: { OR: [{ municipalityId: THERE }], municipalityId: HERE } },
    ],
    ["findUnique", { where: KEY }, { where: KEY }],
    [
      "findUnique",
      { where: { tokenHash: "h" } },
      { where: { tokenHash: "h", municipalityId: HERE } },
    ],
    ["count", undefined, { where: { municipalityId: HERE } }],
    ["deleteMany", undefined, { where: { municipalityId: HERE } }],
    [
      "updateMany",
      { where: { id: "n" }, data: { text: "x" } },
      { where: { id: "n", municipalityId: HERE }, data: { text: "x" } },
    ],
    ["create", { data: { id: "n" } }, { data: { id: "n", municipalityId: HERE } }],
    [
      "createMany",
      { data: [{ id: "n" }, { id: "m", municipalityId: HERE }] },
      {
        data: [
          { id: "n", municipalityId: HERE },
          { id: "m", municipalityId: HERE },
        ],
      },
    ],
    [
      "upsert",
      { where: KEY, create: { id: "n" }, update: { text: "x" } },
      { where: KEY, create: { id: "n", municipalityId: HERE }, update: { text: "x" } },
    ],
    [
      "update",
      { where: KEY, data: { version: { increment: 1 }, removedAt: new Date(0) } },
      { where: KEY, data: { version: { increment: 1 }, removedAt: new Date(0) } },
    ],
    [
      "findMany",
      { select: { interview: { select: { number: true } } } },
      { where: { municipalityId: HERE }, select: { interview: { select: { number: true } } } },
    ],
  ])("%s %j is held", (operation, args, held) => {
    expect(hold(operation, args)).toEqual(held);
  });

  it.each([
    ["findMany", { where: { municipalityId: THERE } }],
    ["findMany", { where: { municipalityId: { in: [HERE, THERE] } } }],
    ["findMany", { where: { municipalityId: { not: HERE } } }],
    ["findUnique", { where: FOREIGN_KEY }],
    ["findUnique", { where: { municipalityId_id: { id: "n" } } }],
    ["delete", { where: FOREIGN_KEY }],
    ["update", { where: FOREIGN_KEY, data: {} }],
    ["update", { where: KEY, data: { municipalityId: THERE } }],
    ["updateMany", { data: { municipalityId: THERE } }],
    ["updateMany", { data: { municipalityId: { set: THERE } } }],
    ["create", { data: { municipalityId: THERE } }],
    ["createMany", { data: [{ municipalityId: HERE }, { municipalityId: THERE }] }],
    ["upsert", { where: FOREIGN_KEY, create: {}, update: {} }],
    ["upsert", { where: KEY, create: { municipalityId: THERE }, update: {} }],
    ["upsert", { where: KEY, create: {}, update: { municipalityId: THERE } }],
    ["update", { where: KEY, data: { challenges: { connect: FOREIGN_KEY.municipalityId_id } } }],
    ["update", { where: KEY, data: { challenges: { updateMany: { where: {}, data: {} } } } }],
    ["create", { data: { interview: { connectOrCreate: {} } } }],
    ["upsert", { where: KEY, create: {}, update: { challenges: { deleteMany: {} } } }],
  ])("%s %j is refused", (operation, args) => {
    expect(() => hold(operation, args)).toThrow(OutOfScope);
  });

  it.each([
    ...["connect", "connectOrCreate", "disconnect", "set"],
    ...["update", "updateMany", "upsert", "delete", "deleteMany"],
  ])("moves no row by a nested %s, and says which", (move) => {
    const data = { text: null, removedAt: new Date(0), challenges: { [move]: {} } };
    expect(() => hold("update", { where: KEY, data })).toThrow(
      'Cannot write "challenges" through another row within a scope',
    );
  });

  it("takes empty values and empty picks for what they are", () => {
    const data = { text: null, version: { increment: 1 } };
    expect(hold("update", { where: KEY, data })).toEqual({ where: KEY, data });
    const picked = { where: { municipalityId: HERE }, select: { id: true, interview: null } };
    expect(hold("findMany", picked)).toEqual(picked);
  });

  it("says what was out of scope", () => {
    const told = (operation: string, args: unknown, model?: string) => () =>
      hold(operation, args, model);
    expect(told("findMany", { where: { municipalityId: THERE } })).toThrow(
      'Cannot query row of municipality "0163": out of scope',
    );
    expect(told("delete", { where: { id: THERE } }, "Municipality")).toThrow(
      'Cannot query Municipality of municipality "0163": out of scope',
    );
    expect(told("findMany", undefined, "User")).toThrow("Cannot query User within a scope");
    expect(told("findMany", { include: { user: true, model: {} } })).toThrow(
      'Cannot read past "model" within a scope',
    );
  });

  it.each([
    ["user", { select: { memberships: { select: { role: true } } } }],
    ["user", { include: { memberships: true } }],
    ["user", { select: { memberships: true, name: { x: 1 } } }],
    ["model", { select: { assessments: { select: { slug: true } } } }],
    ["model", {}],
  ])("nothing is read past %s by %j", (relation, picked) => {
    expect(() => hold("findMany", { select: { [relation]: picked } })).toThrow(OutOfScope);
    expect(() => hold("findMany", { include: { [relation]: picked } })).toThrow(OutOfScope);
    expect(() =>
      hold("findMany", { select: { interview: { include: { [relation]: picked } } } }),
    ).toThrow(OutOfScope);
  });

  it("reads a person's plain columns", () => {
    const args = { select: { user: { select: { name: true, email: true } } } };
    expect(hold("findMany", args, "Membership")).toMatchObject(args);
  });

  it("holds the municipality itself", () => {
    expect(hold("findMany", undefined, "Municipality")).toEqual({ where: { id: HERE } });
    expect(hold("findUnique", { where: { id: HERE } }, "Municipality")).toEqual({
      where: { id: HERE },
    });
    expect(() => hold("delete", { where: { id: THERE } }, "Municipality")).toThrow(OutOfScope);
  });

  it.each(["User", "Session", "ModelVersion", "Strategy"])("knows no %s", (model) => {
    expect(() => hold("findMany", undefined, model)).toThrow(OutOfScope);
  });
});

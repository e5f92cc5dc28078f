import { describe, expect, it } from "vitest";
import { newUnit, openApi, openRound, ROUND, refusal } from "../testing/open-api";

const TARGET = {
  ...ROUND,
  id: "target",
  themeId: "data",
  unitId: null,
  level: 3.5,
  reason: "Data skal kunne deles på tværs",
  approvedBy: "Digitaliseringsrådet",
  seenVersion: 0,
};

async function setUp() {
  const { api } = await openApi();
  await openRound(api);
  return api;
}

describe("target.save", () => {
  it("keeps one target for the municipality and one for a unit beside it", async () => {
    const api = await setUp();
    await expect(api.target.save(TARGET)).resolves.toEqual({ kind: "saved", version: 1 });
    const own = { ...TARGET, id: "own", unitId: "unit-bkf", level: 4 };
    await expect(api.target.save(own)).resolves.toEqual({ kind: "saved", version: 1 });
    await expect(api.assessment.setup(ROUND)).resolves.toMatchObject({
      targets: [
        { id: "own", unitId: "unit-bkf", level: 4 },
        { id: "target", unitId: null, level: 3.5 },
      ],
    });
  });

  it("answers with the other's when two people set the same theme's target at once", async () => {
    const api = await setUp();
    await api.target.save(TARGET);
    await expect(api.target.save({ ...TARGET, id: "mine", level: 5 })).resolves.toEqual({
      kind: "conflict",
      current: { id: "target", level: 3.5, reason: TARGET.reason, version: 1 },
    });
  });

  it("answers with what is kept when somebody has saved since", async () => {
    const api = await setUp();
    await api.target.save(TARGET);
    await api.target.save({ ...TARGET, level: 4, seenVersion: 1 });
    await expect(api.target.save({ ...TARGET, level: 2, seenVersion: 1 })).resolves.toMatchObject({
      kind: "conflict",
      current: { level: 4, version: 2 },
    });
  });

  it("says that the target is gone when it was removed meanwhile", async () => {
    const api = await setUp();
    await expect(api.target.save({ ...TARGET, seenVersion: 1 })).resolves.toEqual({
      kind: "notFound",
    });
  });

  it("refuses a theme the model does not have", async () => {
    const api = await setUp();
    await expect(api.target.save({ ...TARGET, themeId: "klima" })).rejects.toMatchObject(
      refusal("THEME_UNKNOWN"),
    );
  });

  it("refuses another municipality's unit", async () => {
    const api = await setUp();
    await api.unit.save({ ...newUnit("bif"), kommunekode: "0101" });
    await expect(api.target.save({ ...TARGET, unitId: "unit-bif" })).rejects.toMatchObject(
      refusal("UNIT_NOT_FOUND"),
    );
  });

  it.each([
    { wrong: "a level above the scale", change: { level: 6 } },
    { wrong: "a level below the scale", change: { level: 0 } },
    { wrong: "no reason", change: { reason: "  " } },
  ])("refuses $wrong", async ({ change }) => {
    const api = await setUp();
    await expect(api.target.save({ ...TARGET, ...change })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

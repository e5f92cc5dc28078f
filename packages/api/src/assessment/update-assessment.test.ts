import { describe, expect, it } from "vitest";
import { newRound, newUnit, openApi, ROUND, refusal } from "../testing/open-api";

const CHANGE = {
  ...ROUND,
  name: "Måling forår 2026",
  previousId: null,
  periodStart: "2026-02-01",
  periodEnd: "2026-05-31",
  seenVersion: 1,
};

async function setUp() {
  const { api } = await openApi();
  await api.assessment.create(newRound("2024-1"));
  await api.assessment.create(newRound(ROUND.slug));
  return api;
}

describe("assessment.update", () => {
  it("keeps name, period and the earlier round", async () => {
    const api = await setUp();
    const change = { ...CHANGE, previousId: "round-2024-1" };
    await expect(api.assessment.update(change)).resolves.toEqual({ kind: "saved", version: 2 });
    await expect(api.assessment.get(ROUND)).resolves.toMatchObject({
      assessment: { name: "Måling forår 2026", previous: { slug: "2024-1" } },
    });
  });

  it("answers with what is kept when somebody has saved since", async () => {
    const api = await setUp();
    await api.assessment.update(CHANGE);
    await expect(api.assessment.update({ ...CHANGE, name: "En anden" })).resolves.toEqual({
      kind: "conflict",
      current: { name: "Måling forår 2026", version: 2 },
    });
  });

  it("refuses a round as its own earlier round", async () => {
    const api = await setUp();
    const ring = { ...CHANGE, previousId: "round-2026-1" };
    await expect(api.assessment.update(ring)).rejects.toMatchObject(
      refusal("ASSESSMENT_NOT_FOUND"),
    );
  });
});

describe("assessment.setUnits", () => {
  it("refuses a unit of another municipality and keeps nothing of the list", async () => {
    const api = await setUp();
    const units = [{ unitId: "unit-elsewhere", weight: 1 }];
    const stolen = { ...ROUND, units, seen: [] };
    await expect(api.assessment.setUnits(stolen)).rejects.toMatchObject(refusal("UNIT_NOT_FOUND"));
    await expect(api.assessment.setup(ROUND)).resolves.toMatchObject({ measuredUnits: [] });
  });

  it("answers with the list that is kept when somebody has saved another since", async () => {
    const api = await setUp();
    await api.unit.save(newUnit("bkf"));
    await api.unit.save(newUnit("ssf"));
    const theirs = [{ unitId: "unit-bkf", weight: 2 }];
    const mine = [{ unitId: "unit-ssf", weight: 1 }];
    await expect(api.assessment.setUnits({ ...ROUND, units: theirs, seen: [] })).resolves.toEqual({
      kind: "saved",
    });
    await expect(api.assessment.setUnits({ ...ROUND, units: mine, seen: [] })).resolves.toEqual({
      kind: "conflict",
      current: theirs,
    });
    await expect(api.assessment.setUnits({ ...ROUND, units: mine, seen: theirs })).resolves.toEqual(
      { kind: "saved" },
    );
    await expect(api.assessment.setup(ROUND)).resolves.toMatchObject({ measuredUnits: mine });
  });
});

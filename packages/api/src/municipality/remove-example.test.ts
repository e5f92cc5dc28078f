import { describe, expect, it } from "vitest";
import { GLADSAXE, NOW, newRound, newUnit, openApi, refusal } from "../testing/open-api";

const EXAMPLE = { id: "0999", name: "Eksempelkommune", createdAt: NOW };

describe("municipality.removeExample", () => {
  it("removes the example with everything in it and leaves a real municipality alone", async () => {
    const { api, db } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await api.assessment.create(newRound("2026-1"));
    await db.municipality.create({ data: { ...EXAMPLE, isExample: true } });
    await api.unit.save({ ...newUnit("bkf"), kommunekode: "0999" });
    await api.assessment.create({ ...newRound("2026-1"), kommunekode: "0999" });

    await api.municipality.removeExample();
    await expect(api.municipality.list()).resolves.toMatchObject([{ kommunekode: "0159" }]);
    await expect(api.unit.list(GLADSAXE)).resolves.toHaveLength(1);
    await expect(db.unit.count()).resolves.toBe(1);
    await expect(db.assessment.count()).resolves.toBe(1);
  });

  it("says so when the example is not here", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await expect(api.municipality.removeExample()).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
    await expect(api.municipality.list()).resolves.toHaveLength(1);
  });

  it("never removes a municipality that is not marked as an example, whatever its code", async () => {
    const { api, db } = await openApi();
    await db.municipality.create({ data: { ...EXAMPLE, isExample: false } });
    await expect(api.municipality.removeExample()).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
    await expect(api.municipality.list()).resolves.toHaveLength(1);
  });
});

describe("municipality.get", () => {
  it("tells the facts of one of the 98 before anything is kept about it", async () => {
    const { api } = await openApi();
    await expect(api.municipality.get(GLADSAXE)).resolves.toMatchObject({
      name: "Gladsaxe",
      official: { kommunegruppe: { name: "Hovedstadskommuner" } },
      assessments: [],
      units: [],
    });
  });

  it("knows no municipality by a code nobody has", async () => {
    const { api } = await openApi();
    await expect(api.municipality.get({ kommunekode: "0000" })).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
  });
});

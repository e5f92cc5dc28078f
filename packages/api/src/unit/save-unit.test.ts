import { describe, expect, it } from "vitest";
import { GLADSAXE, newUnit, openApi, refusal } from "../testing/open-api";

describe("unit.save", () => {
  it("gives the municipality its place with its first unit", async () => {
    const { api } = await openApi();
    await expect(api.unit.save(newUnit("bkf"))).resolves.toEqual({ kind: "saved", version: 1 });
    await expect(api.municipality.list()).resolves.toMatchObject([{ name: "Gladsaxe" }]);
    await expect(api.unit.list(GLADSAXE)).resolves.toMatchObject([{ code: "bkf", version: 1 }]);
  });

  it("refuses a kommunekode no municipality has", async () => {
    const { api } = await openApi();
    const unit = { ...newUnit("bkf"), kommunekode: "0000" };
    await expect(api.unit.save(unit)).rejects.toMatchObject({
      code: "NOT_FOUND",
      ...refusal("MUNICIPALITY_NOT_FOUND"),
    });
  });

  it("refuses a code another unit has", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await expect(api.unit.save({ ...newUnit("bkf"), id: "another" })).rejects.toMatchObject(
      refusal("UNIT_CODE_TAKEN"),
    );
  });

  it("takes a code that another municipality uses", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    const elsewhere = { ...newUnit("bkf"), kommunekode: "0101" };
    await expect(api.unit.save(elsewhere)).resolves.toMatchObject({ kind: "saved" });
  });

  it("refuses to place a unit below itself", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await api.unit.save(newUnit("skole", { parentId: "unit-bkf" }));
    const below = { ...newUnit("bkf", { parentId: "unit-skole" }), seenVersion: 1 };
    await expect(api.unit.save(below)).rejects.toMatchObject(refusal("UNIT_CYCLE"));
  });

  it("refuses a parent that belongs to another municipality", async () => {
    const { api } = await openApi();
    await api.unit.save({ ...newUnit("bif"), kommunekode: "0101" });
    const stolen = newUnit("skole", { parentId: "unit-bif" });
    await expect(api.unit.save(stolen)).rejects.toMatchObject(refusal("UNIT_NOT_FOUND"));
  });

  it("answers with what is kept when somebody has saved since", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await api.unit.save({ ...newUnit("bkf"), name: "Børn og Kultur", seenVersion: 1 });
    const late = { ...newUnit("bkf"), name: "Børn og Unge", seenVersion: 1 };
    await expect(api.unit.save(late)).resolves.toEqual({
      kind: "conflict",
      current: { name: "Børn og Kultur", version: 2 },
    });
    await expect(api.unit.list(GLADSAXE)).resolves.toMatchObject([{ name: "Børn og Kultur" }]);
  });

  it("says that the unit is gone when it was removed meanwhile", async () => {
    const { api } = await openApi();
    const late = { ...newUnit("bkf"), seenVersion: 1 };
    await expect(api.unit.save(late)).resolves.toEqual({ kind: "notFound" });
  });
});

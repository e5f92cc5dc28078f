import { describe, expect, it } from "vitest";
import { GLADSAXE, newUnit, openApi, openRound, refusal } from "../testing/open-api";

describe("unit.remove", () => {
  it("removes a unit nothing hangs on", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await api.unit.remove({ ...GLADSAXE, id: "unit-bkf" });
    await expect(api.unit.list(GLADSAXE)).resolves.toEqual([]);
  });

  it("refuses while another unit lies below it", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    await api.unit.save(newUnit("skole", { parentId: "unit-bkf" }));
    await expect(api.unit.remove({ ...GLADSAXE, id: "unit-bkf" })).rejects.toMatchObject({
      code: "CONFLICT",
      ...refusal("UNIT_IN_USE"),
    });
  });

  it("refuses while the unit is measured or interviewed", async () => {
    const { api } = await openApi();
    await openRound(api);
    await expect(api.unit.remove({ ...GLADSAXE, id: "unit-bkf" })).rejects.toMatchObject(
      refusal("UNIT_IN_USE"),
    );
  });

  it("does not know another municipality's unit", async () => {
    const { api } = await openApi();
    await api.unit.save(newUnit("bkf"));
    const fromElsewhere = { kommunekode: "0101", id: "unit-bkf" };
    await expect(api.unit.remove(fromElsewhere)).rejects.toMatchObject(refusal("UNIT_NOT_FOUND"));
    await expect(api.unit.list(GLADSAXE)).resolves.toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { GLADSAXE, NOW, newRound, openApi, refusal } from "../testing/open-api";

describe("assessment.create", () => {
  it("makes a draft that remembers its model, and gives the municipality its place", async () => {
    const { api } = await openApi();
    await expect(api.assessment.create(newRound("2026-1"))).resolves.toEqual({ slug: "2026-1" });
    await expect(api.assessment.list(GLADSAXE)).resolves.toMatchObject([
      { slug: "2026-1", status: "draft", modelId: "lille", modelVersion: "2026.1", createdAt: NOW },
    ]);
    await expect(api.municipality.standings()).resolves.toEqual([
      {
        kommunekode: "0159",
        name: "Gladsaxe",
        isExample: false,
        rounds: [{ slug: "2026-1", name: "Måling 2026-1", status: "draft" }],
        lastChangedAt: NOW.toISOString(),
      },
    ]);
  });

  it("refuses a slug the municipality has used, but not one another has", async () => {
    const { api } = await openApi();
    await api.assessment.create(newRound("2026-1"));
    const again = { ...newRound("2026-1"), id: "another" };
    await expect(api.assessment.create(again)).rejects.toMatchObject({
      code: "CONFLICT",
      ...refusal("ASSESSMENT_SLUG_TAKEN"),
    });
    await expect(api.assessment.create({ ...again, kommunekode: "0101" })).resolves.toMatchObject({
      slug: "2026-1",
    });
  });

  it("refuses a kommunekode no municipality has, and keeps nothing of it", async () => {
    const { api } = await openApi();
    const nowhere = { ...newRound("2026-1"), kommunekode: "0000" };
    await expect(api.assessment.create(nowhere)).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
    await expect(api.municipality.list()).resolves.toEqual([]);
  });

  it("refuses the example's kommunekode while the example is not loaded", async () => {
    const { api } = await openApi();
    const example = { ...newRound("2026-1"), kommunekode: "0999" };
    await expect(api.assessment.create(example)).rejects.toMatchObject(
      refusal("MUNICIPALITY_NOT_FOUND"),
    );
  });

  it("refuses a model version that is not here", async () => {
    const { api } = await openApi();
    const later = { ...newRound("2026-1"), modelVersion: "2027.1" };
    await expect(api.assessment.create(later)).rejects.toMatchObject(refusal("MODEL_NOT_FOUND"));
  });

  it("refuses an earlier round that is another municipality's", async () => {
    const { api } = await openApi();
    await api.assessment.create({ ...newRound("2024-1"), kommunekode: "0101" });
    const copy = { ...newRound("2026-1"), previousId: "round-2024-1" };
    await expect(api.assessment.create(copy)).rejects.toMatchObject(
      refusal("ASSESSMENT_NOT_FOUND"),
    );
  });

  it("refuses a period that ends before it starts", async () => {
    const { api } = await openApi();
    const backwards = { ...newRound("2026-1"), periodEnd: "2025-12-31" };
    await expect(api.assessment.create(backwards)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

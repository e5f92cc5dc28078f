import { describe, expect, it } from "vitest";
import { openApi, openRound, ROUND, refusal } from "../testing/open-api";

const BASELINE = { ...ROUND, themeId: "data", level: 2.5, source: "Rapport 2022", seenVersion: 0 };

async function setUp() {
  const { api } = await openApi();
  await openRound(api);
  return api;
}

describe("baseline.save", () => {
  it("keeps where a theme stood and where that is known from", async () => {
    const api = await setUp();
    await expect(api.baseline.save(BASELINE)).resolves.toEqual({ kind: "saved", version: 1 });
    await expect(api.assessment.setup(ROUND)).resolves.toMatchObject({
      baselines: [{ themeId: "data", level: 2.5, source: "Rapport 2022", version: 1 }],
    });
  });

  it("answers with what is kept when somebody has saved since", async () => {
    const api = await setUp();
    await api.baseline.save(BASELINE);
    await expect(api.baseline.save({ ...BASELINE, level: 4 })).resolves.toEqual({
      kind: "conflict",
      current: { level: 2.5, source: "Rapport 2022", version: 1 },
    });
  });

  it("refuses a theme the model does not have", async () => {
    const api = await setUp();
    await expect(api.baseline.save({ ...BASELINE, themeId: "klima" })).rejects.toMatchObject(
      refusal("THEME_UNKNOWN"),
    );
  });

  it("refuses a level without a source", async () => {
    const api = await setUp();
    await expect(api.baseline.save({ ...BASELINE, source: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("baseline.remove", () => {
  it("leaves no number behind", async () => {
    const api = await setUp();
    await api.baseline.save(BASELINE);
    await api.baseline.remove({ ...ROUND, themeId: "data" });
    await expect(api.assessment.setup(ROUND)).resolves.toMatchObject({ baselines: [] });
  });
});

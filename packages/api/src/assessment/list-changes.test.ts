import { expect, it } from "vitest";
import { NOW, newRating, openApi, openRound, ROUND } from "../testing/open-api";

it("assessment.changes counts what was written per interview and day, and not what was taken back", async () => {
  const { api } = await openApi();
  await openRound(api);
  await expect(api.assessment.changes(ROUND)).resolves.toEqual([]);

  await api.rating.save(newRating("data-1", 3));
  await api.rating.save(newRating("data-2", 4));
  await api.rating.save({ ...newRating("styring-1", 4), value: "missing" });
  const at = { interviewNumber: 1, changedAt: NOW.toISOString() };
  await expect(api.assessment.changes(ROUND)).resolves.toEqual([
    { kind: "rating", count: 2, unitName: null, ...at },
  ]);

  await api.validation.save({
    ...ROUND,
    unitId: "unit-bkf",
    questionId: "data-1",
    level: 2,
    rationale: "Tallene bruges ikke",
    seenVersion: 0,
  });
  await expect(api.assessment.changes(ROUND)).resolves.toContainEqual({
    kind: "validation",
    count: 1,
    unitName: "Forvaltning bkf",
    interviewNumber: null,
    changedAt: NOW.toISOString(),
  });
});

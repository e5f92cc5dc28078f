import { describe, expect, it } from "vitest";
import {
  type Api,
  NOW,
  newInterview,
  newRating,
  newRound,
  openApi,
  openRound,
  ROUND,
  refusal,
} from "../testing/open-api";

const change = (api: Api, to: "draft" | "open" | "review" | "closed", acceptMissing = false) =>
  api.assessment.changeStatus({ ...ROUND, to, acceptMissing });

async function openWithAnswers() {
  const opened = await openApi();
  await openRound(opened.api);
  for (const question of ["styring-1", "styring-2", "data-1", "data-2"]) {
    await opened.api.rating.save(newRating(question, 3));
  }
  return opened;
}

describe("assessment.changeStatus", () => {
  it("refuses to skip a step", async () => {
    const { api } = await openApi();
    await api.assessment.create(newRound(ROUND.slug));
    await expect(change(api, "closed", true)).rejects.toMatchObject({
      code: "CONFLICT",
      ...refusal("STATUS_CHANGE_NOT_ALLOWED"),
    });
  });

  it("goes back to draft while nobody has answered, and not after", async () => {
    const { api } = await openApi();
    await openRound(api);
    await expect(change(api, "draft")).resolves.toEqual({ status: "draft" });
    await change(api, "open");
    await api.rating.save(newRating("styring-1", 3));
    await expect(change(api, "draft")).rejects.toMatchObject(refusal("ASSESSMENT_HAS_ANSWERS"));
  });

  it("does not close while an interview is still planned, even if what is missing is accepted", async () => {
    const { api } = await openWithAnswers();
    await api.interview.save({ ...newInterview("planned"), seenVersion: 1 });
    await change(api, "review");
    await expect(change(api, "closed", true)).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      ...refusal("ASSESSMENT_INCOMPLETE"),
    });
  });

  it("asks for acceptance of what may be missing, then closes and keeps a frozen result", async () => {
    const { api, db } = await openWithAnswers();
    await change(api, "review");
    await expect(change(api, "closed")).rejects.toMatchObject(refusal("ASSESSMENT_INCOMPLETE"));
    await expect(db.frozenResult.count()).resolves.toBe(0);

    await expect(change(api, "closed", true)).resolves.toEqual({ status: "closed" });
    await expect(api.assessment.get(ROUND)).resolves.toMatchObject({
      assessment: { status: "closed", closedAt: NOW },
    });
    await expect(db.frozenResult.findMany()).resolves.toMatchObject([
      { municipalityId: "0159", assessmentId: "round-2026-1", createdAt: NOW },
    ]);
    await expect(api.assessment.overview(ROUND)).resolves.toMatchObject({ overall: { score: 3 } });
  });

  it("never opens a closed assessment again", async () => {
    const { api } = await openWithAnswers();
    await change(api, "review");
    await change(api, "closed", true);
    await expect(change(api, "open")).rejects.toMatchObject(refusal("ASSESSMENT_CLOSED"));
  });

  it("says so when there is no such assessment", async () => {
    const { api } = await openApi();
    await expect(change(api, "open")).rejects.toMatchObject(refusal("ASSESSMENT_NOT_FOUND"));
  });
});

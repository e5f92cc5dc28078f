import { describe, expect, it } from "vitest";
import { setUpAssessment } from "../testing/set-up-assessment";

const validation = { unitId: "u1", questionId: "data-1", rationale: "", seenVersion: 0 } as const;

async function withConsensus() {
  const set = await setUpAssessment();
  await set.caller.consensus.save({
    ...set.address,
    interviewId: "i1",
    questionId: "data-1",
    level: 3,
    rationale: "",
    seenVersion: 0,
  });
  return set;
}

describe("validation.save", () => {
  it("needs no rationale where it agrees with the group", async () => {
    const { caller, address } = await withConsensus();
    expect(await caller.validation.save({ ...address, ...validation, level: 3 })).toEqual({
      kind: "saved",
      version: 1,
    });
  });

  it("needs a written rationale where it differs", async () => {
    const { caller, address } = await withConsensus();
    await expect(
      caller.validation.save({ ...address, ...validation, level: 2, rationale: "  " }),
    ).rejects.toMatchObject({ cause: { code: "RATIONALE_MISSING" } });
    await caller.validation.save({
      ...address,
      ...validation,
      level: 2,
      rationale: "Kun ét sted.",
    });
    const { questions } = await caller.result.get(address);
    expect(
      questions.find((row) => row.kind === "hidden" && row.question === "data-1"),
    ).toMatchObject({
      level: 2,
      basis: "validated",
    });
  });

  it("shows the conflict when two consultants write", async () => {
    const { caller, address } = await withConsensus();
    await caller.validation.save({ ...address, ...validation, level: 3 });
    expect(await caller.validation.save({ ...address, ...validation, level: 3 })).toMatchObject({
      kind: "conflict",
      current: { level: 3, version: 1 },
    });
  });
});

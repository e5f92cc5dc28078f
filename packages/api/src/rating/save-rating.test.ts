import { describe, expect, it } from "vitest";
import { addAssessment, setUpAssessment } from "../testing/set-up-assessment";

const rating = {
  participantId: "p1",
  questionId: "data-1",
  value: 3,
  reason: "",
  seenVersion: 0,
} as const;

describe("rating.save", () => {
  it("saves and counts versions", async () => {
    const { caller, address } = await setUpAssessment();
    expect(await caller.rating.save({ ...address, ...rating })).toEqual({
      kind: "saved",
      version: 1,
    });
    expect(await caller.rating.save({ ...address, ...rating, value: 4, seenVersion: 1 })).toEqual({
      kind: "saved",
      version: 2,
    });
    const { ratings } = await caller.interview.sheet({ ...address, number: 1 });
    expect(ratings).toEqual([
      { participantId: "p1", questionId: "data-1", value: 4, reason: "", version: 2 },
    ]);
  });

  it("answers the other's value when somebody else has written", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.rating.save({ ...address, ...rating });
    expect(await caller.rating.save({ ...address, ...rating, value: 5 })).toEqual({
      kind: "conflict",
      current: { value: 3, reason: "", version: 1 },
    });
  });

  it("keeps the four non-answers apart and takes an answer back", async () => {
    const { caller, address } = await setUpAssessment();
    const values = ["notAsked", "dontKnow", "notApplicable", "missing"] as const;
    for (const [seenVersion, value] of values.entries()) {
      await caller.rating.save({ ...address, ...rating, value, seenVersion });
      const { ratings } = await caller.interview.sheet({ ...address, number: 1 });
      expect(ratings[0]?.value).toBe(value);
    }
    const { questions } = await caller.result.get(address);
    expect(
      questions.find((row) => row.kind === "hidden" && row.question === "data-1"),
    ).toMatchObject({ n: 0 });
  });

  it.each([0, 6, 2.5, "3", null])("refuses the level %s", async (value) => {
    const { caller, address } = await setUpAssessment();
    await expect(
      caller.rating.save({ ...address, ...rating, value: value as 3 }),
    ).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("refuses an unknown question and an unknown participant", async () => {
    const { caller, address } = await setUpAssessment();
    await expect(
      caller.rating.save({ ...address, ...rating, questionId: "data-99" }),
    ).rejects.toMatchObject({
      cause: { code: "QUESTION_UNKNOWN" },
    });
    await expect(
      caller.rating.save({ ...address, ...rating, participantId: "nobody" }),
    ).rejects.toMatchObject({
      cause: { code: "PARTICIPANT_NOT_FOUND" },
    });
  });

  it("refuses a draft and a closed assessment", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.assessment.changeStatus({ ...address, to: "draft", acceptMissing: false });
    await expect(caller.rating.save({ ...address, ...rating })).rejects.toMatchObject({
      cause: { code: "ASSESSMENT_NOT_OPEN" },
    });
  });

  it("does not reach a participant of another municipality", async () => {
    const { caller, address } = await setUpAssessment();
    await addAssessment(caller, { participants: 0, kommunekode: "0101" });
    await expect(
      caller.rating.save({ ...address, kommunekode: "0101", ...rating }),
    ).rejects.toMatchObject({ cause: { code: "PARTICIPANT_NOT_FOUND" } });
  });
});

describe("rating.saveSheet", () => {
  const row = (questionId: string, seenVersion = 0) =>
    ({
      questionId,
      value: 2,
      reason: "",
      seenVersion,
    }) as const;

  it("saves a whole sheet and names what somebody else has written in the meantime", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.rating.save({ ...address, ...rating });
    const saved = await caller.rating.saveSheet({
      ...address,
      participantId: "p1",
      ratings: [row("data-1"), row("data-2"), row("data-3")],
    });
    expect(saved).toEqual({ unsaved: ["data-1"] });
  });

  it("refuses the same question twice and an unknown question, and saves nothing then", async () => {
    const { caller, address } = await setUpAssessment();
    const save = (ratings: ReturnType<typeof row>[]) =>
      caller.rating.saveSheet({ ...address, participantId: "p1", ratings });
    await expect(save([row("data-1"), row("data-1")])).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(save([row("data-1"), row("data-99")])).rejects.toMatchObject({
      cause: { code: "QUESTION_UNKNOWN" },
    });
    const { ratings } = await caller.interview.sheet({ ...address, number: 1 });
    expect(ratings).toEqual([]);
  });
});

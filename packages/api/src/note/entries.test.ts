import { describe, expect, it } from "vitest";
import { addAssessment, setUpAssessment } from "../testing/set-up-assessment";

const quote = {
  id: "n1",
  interviewId: "i1",
  questionId: "data-1",
  kind: "quote",
  text: "Vi får tallene for sent.",
  isAnonymous: true,
  mayBeUsed: false,
  seenVersion: 0,
} as const;
const challenge = {
  id: "c1",
  interviewId: "i1",
  questionId: "data-1",
  noteId: null,
  unitId: "u1",
  kind: "challenge",
  scope: "technical",
  statement: "Tal kan ikke trækkes uden leverandøren.",
  themeIds: ["data", "sammenhaeng"] as string[],
  seenVersion: 0,
} as const;

describe("notes, quotes, evidence and challenges", () => {
  it("shows outside the interview only quotes that may be used", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.note.save({ ...address, ...quote });
    const voices = () => caller.result.voices({ ...address, theme: "data", unit: null });
    expect((await voices()).quotes).toEqual([]);
    await caller.note.save({ ...address, ...quote, mayBeUsed: true, seenVersion: 1 });
    expect((await voices()).quotes).toMatchObject([{ text: quote.text, unit: "social" }]);
  });

  it("keeps both texts when two devices edit one note", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.note.save({ ...address, ...quote });
    expect(await caller.note.save({ ...address, ...quote, text: "Min udgave." })).toEqual({
      kind: "conflict",
      current: { text: quote.text, version: 1 },
    });
  });

  it("brings a removed entry back", async () => {
    const { caller, address } = await setUpAssessment();
    await caller.challenge.save({ ...address, ...challenge });
    const voices = async () =>
      (await caller.result.voices({ ...address, theme: "sammenhaeng", unit: "social" })).challenges
        .length;
    expect(await voices()).toBe(1);
    await caller.challenge.remove({ ...address, id: "c1", removed: true, seenVersion: 1 });
    expect(await voices()).toBe(0);
    await caller.challenge.remove({ ...address, id: "c1", removed: false, seenVersion: 2 });
    expect(await voices()).toBe(1);
  });

  it("refuses unknown themes, foreign interviews and addresses that are not the web's", async () => {
    const { caller, address } = await setUpAssessment();
    await expect(
      caller.challenge.save({ ...address, ...challenge, themeIds: ["mode"] }),
    ).rejects.toMatchObject({
      cause: { code: "THEME_UNKNOWN" },
    });
    await addAssessment(caller, { participants: 0, kommunekode: "0101" });
    const foreign = { ...address, kommunekode: "0101" };
    await expect(
      caller.challenge.save({ ...foreign, ...challenge, interviewId: "i9" }),
    ).rejects.toMatchObject({ cause: { code: "INTERVIEW_NOT_FOUND" } });
    const evidence = {
      id: "e1",
      interviewId: "i1",
      questionId: "data-1",
      grade: "a",
      title: "Rapport",
      seenVersion: 0,
    } as const;
    await expect(
      caller.evidence.save({ ...address, ...evidence, link: "javascript:alert(1)" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(
      await caller.evidence.save({ ...address, ...evidence, link: "https://example.org/r" }),
    ).toEqual({
      kind: "saved",
      version: 1,
    });
  });

  it("answers an id that is in use elsewhere in words, not as a bug", async () => {
    const { caller, address } = await setUpAssessment();
    const again = {
      kommunekode: address.kommunekode,
      slug: "2026-2",
      id: "a1",
      name: "Endnu en",
      form: "full",
      modelId: "pejling",
      modelVersion: "2026.1",
      previousId: null,
      periodStart: "2026-01-01",
      periodEnd: "2026-12-31",
    } as const;
    await expect(caller.assessment.create(again)).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { code: "ID_TAKEN" },
    });
  });

  it("refuses text that cannot be stored, and text of nothing", async () => {
    const { caller, address } = await setUpAssessment();
    for (const text of ["", "   ", "\0", "\ud800"]) {
      await expect(caller.note.save({ ...address, ...quote, text })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    }
  });
});

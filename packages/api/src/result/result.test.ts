import { describe, expect, it } from "vitest";
import { setUpAssessment } from "../testing/set-up-assessment";

type Set = Awaited<ReturnType<typeof setUpAssessment>>;

async function rate(
  { caller, address }: Set,
  question: string,
  levels: readonly (1 | 2 | 3 | 4 | 5)[],
) {
  for (const [at, value] of levels.entries()) {
    await caller.rating.save({
      ...address,
      participantId: `p${at + 1}`,
      questionId: question,
      value,
      reason: "",
      seenVersion: 0,
    });
  }
}

const cellOf = (result: Awaited<ReturnType<Set["caller"]["result"]["get"]>>, theme: string) =>
  result.cells.find((cell) => cell.theme === theme);

describe("result.get", () => {
  it("scores a theme and shows how the ratings are spread when five or more gave a level", async () => {
    const set = await setUpAssessment();
    for (const question of ["data-1", "data-2", "data-3", "data-4"])
      await rate(set, question, [1, 1, 3, 5, 5]);
    const cell = cellOf(await set.caller.result.get(set.address), "data");
    expect(cell).toMatchObject({ score: 3, coverage: 1, n: 5 });
    expect(cell?.spread?.distribution).toEqual({ "1": 8, "2": 0, "3": 4, "4": 0, "5": 8 });
    expect(cell?.spread?.splitQuestions).toEqual(["data-1", "data-2", "data-3", "data-4"]);
  });

  it("gives nothing but n and level away about four persons, in any answer", async () => {
    const set = await setUpAssessment();
    for (const question of ["data-1", "data-2", "data-3"])
      await rate(set, question, [1, 1, 3, 5, 5]);
    await rate(set, "data-4", [1, 2, 4, 5]);
    const { caller, address } = set;
    const result = await caller.result.get(address);
    const hidden = result.questions.find(
      (row) => row.kind === "hidden" && row.question === "data-4",
    );
    expect(hidden).toEqual({
      kind: "hidden",
      reason: "fewRatings",
      unit: "social",
      question: "data-4",
      n: 4,
      level: 3,
      basis: "median",
      applicable: true,
    });
    expect(cellOf(result, "data")).toMatchObject({ n: 5, spread: null, rwgj: null, roleGap: null });

    const { cells } = await caller.result.confidence(address);
    expect(cells.find(({ theme }) => theme === "data")).toMatchObject({
      band: null,
      reason: "fewRatings",
    });

    const explained = await caller.result.explain({ ...address, unit: "social", theme: "data" });
    if (explained.kind !== "cell") throw new Error(explained.kind);
    const votes = explained.explanation.questions.find(
      ({ question }) => question === "data-4",
    )?.votes;
    expect(votes).toEqual({ kind: "hidden", reason: "fewRatings", n: 4 });
  });

  it("gives a unit's four persons away by no municipal number either", async () => {
    const { caller, address, ...set } = await setUpAssessment({ participants: 3 });
    await caller.participant.save({
      ...address,
      id: "p4",
      interviewId: "i1",
      unitId: "u1",
      role: "leader",
      name: "",
      seenVersion: 0,
    });
    for (const question of ["data-1", "data-2", "data-3"])
      await rate({ caller, address, ...set }, question, [5, 1, 2, 4]);
    const { themes } = await caller.result.get(address);
    expect(themes.find(({ theme }) => theme === "data")).toMatchObject({
      score: 3,
      roleGap: null,
      icc1: null,
      icc2: null,
    });
    const confidence = await caller.result.confidence(address);
    expect(confidence.themes.find(({ theme }) => theme === "data")).toMatchObject({
      band: null,
      reason: "fewRatings",
    });
    expect(confidence.overall).toBeNull();
  });

  it("explains a cell, a theme and the whole so that the sums can be done again", async () => {
    const set = await setUpAssessment();
    for (const question of ["data-1", "data-2"]) await rate(set, question, [2, 2, 3, 4, 4]);
    const { caller, address } = set;
    const cell = await caller.result.explain({ ...address, unit: "social", theme: "data" });
    if (cell.kind !== "cell") throw new Error(cell.kind);
    const { numerator, ratedWeight, score, coverage } = cell.explanation;
    expect(numerator / ratedWeight).toBe(score);
    expect(coverage).toBe(0.5);

    const theme = await caller.result.explain({ ...address, unit: null, theme: "data" });
    if (theme.kind !== "theme") throw new Error(theme.kind);
    expect(theme.explanation.numerator / theme.explanation.denominator).toBe(
      theme.explanation.score,
    );

    const overall = await caller.result.explain({ ...address, unit: null, theme: null });
    if (overall.kind !== "overall") throw new Error(overall.kind);
    expect(overall.explanation.count).toBe(1);
  });

  it("refuses to explain what is not measured", async () => {
    const { caller, address } = await setUpAssessment();
    await expect(
      caller.result.explain({ ...address, unit: "nowhere", theme: "data" }),
    ).rejects.toMatchObject({
      cause: { code: "UNIT_NOT_FOUND" },
    });
    await expect(
      caller.result.explain({ ...address, unit: null, theme: "mode" }),
    ).rejects.toMatchObject({
      cause: { code: "THEME_UNKNOWN" },
    });
  });

  it("counts a centre's answers in its forvaltning, and says so of answers that count nowhere", async () => {
    const set = await setUpAssessment();
    const { caller, address } = set;
    const unit = {
      kind: "centre",
      headcount: null,
      validFrom: null,
      validTo: null,
      supersedesId: null,
      position: 1,
      seenVersion: 0,
    } as const;
    await caller.unit.save({
      kommunekode: address.kommunekode,
      id: "u2",
      code: "omsorg",
      name: "Omsorg",
      shortName: "Omsorg",
      parentId: "u1",
      ...unit,
    });
    await caller.unit.save({
      kommunekode: address.kommunekode,
      id: "u3",
      code: "teknik",
      name: "Teknik",
      shortName: "Teknik",
      parentId: null,
      ...unit,
    });
    for (const [id, unitId] of [
      ["p6", "u2"],
      ["p7", "u3"],
    ] as const) {
      await caller.participant.save({
        ...address,
        id,
        interviewId: "i1",
        unitId,
        role: "employee",
        name: "",
        seenVersion: 0,
      });
      await caller.rating.save({
        ...address,
        participantId: id,
        questionId: "data-1",
        value: 4,
        reason: "",
        seenVersion: 0,
      });
    }
    const result = await caller.result.get(address);
    expect(result.units).toMatchObject([{ code: "social", respondents: 1 }]);
    const { missing } = await caller.assessment.overview(address);
    expect(missing).toContainEqual({ kind: "outsideUnits", blocks: true, number: 1 });
  });
});

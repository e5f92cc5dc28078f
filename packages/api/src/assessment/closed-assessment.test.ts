import { describe, expect, it } from "vitest";
import {
  type Api,
  newInterview,
  newRating,
  newRound,
  openApi,
  openRound,
  ROUND,
  refusal,
} from "../testing/open-api";

const TARGET = {
  ...ROUND,
  id: "target",
  themeId: "data",
  unitId: null,
  level: 4,
  reason: "Direktionen vil kunne følge op",
  approvedBy: "Digitaliseringsrådet",
  seenVersion: 0,
};
const CHALLENGE = {
  ...ROUND,
  id: "challenge",
  interviewId: "interview",
  questionId: "data-1",
  noteId: null,
  unitId: "unit-bkf",
  kind: "challenge" as const,
  scope: "business" as const,
  statement: "Tallene kommer for sent",
  themeIds: ["data"],
  seenVersion: 0,
};
const PARTICIPANT = {
  ...ROUND,
  id: "leader",
  interviewId: "interview",
  unitId: "unit-bkf",
  role: "employee",
  name: "",
  seenVersion: 1,
} as const;

async function closeRound(api: Api) {
  await openRound(api);
  await api.rating.save(newRating("data-1", 3));
  await api.target.save(TARGET);
  await api.challenge.save(CHALLENGE);
  await api.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: false });
  await api.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });
}

const AT = { ...ROUND, questionId: "data-1", interviewId: "interview" };
const DOORS: Record<string, (api: Api) => Promise<unknown>> = {
  "assessment.update": (api) =>
    api.assessment.update({
      ...ROUND,
      name: "Nyt navn",
      previousId: null,
      periodStart: "2026-01-01",
      periodEnd: "2026-06-30",
      seenVersion: 3,
    }),
  "assessment.setUnits": (api) => api.assessment.setUnits({ ...ROUND, units: [], seen: [] }),
  "target.save": (api) => api.target.save({ ...TARGET, seenVersion: 1 }),
  "target.remove": (api) => api.target.remove({ ...ROUND, id: "target" }),
  "baseline.save": (api) =>
    api.baseline.save({ ...ROUND, themeId: "data", level: 2, source: "2022", seenVersion: 0 }),
  "baseline.remove": (api) => api.baseline.remove({ ...ROUND, themeId: "data" }),
  "interview.save": (api) => api.interview.save({ ...newInterview("held"), seenVersion: 1 }),
  "interview.remove": (api) => api.interview.remove({ ...ROUND, id: "interview" }),
  "interview.start": (api) => api.interview.start({ ...ROUND, id: "interview" }),
  "participant.save": (api) => api.participant.save(PARTICIPANT),
  "participant.remove": (api) => api.participant.remove({ ...ROUND, id: "leader" }),
  "rating.save": (api) => api.rating.save({ ...newRating("data-1", 5), seenVersion: 1 }),
  "rating.saveSheet": (api) =>
    api.rating.saveSheet({
      ...ROUND,
      participantId: "leader",
      ratings: [{ questionId: "data-1", value: 5, reason: "", seenVersion: 1 }],
    }),
  "consensus.save": (api) => api.consensus.save({ ...AT, level: 5, rationale: "", seenVersion: 0 }),
  "validation.save": (api) =>
    api.validation.save({
      ...ROUND,
      unitId: "unit-bkf",
      questionId: "data-1",
      level: 3,
      rationale: "",
      seenVersion: 0,
    }),
  "note.save": (api) =>
    api.note.save({
      ...AT,
      id: "note",
      kind: "note",
      text: "For sent",
      isAnonymous: true,
      mayBeUsed: false,
      seenVersion: 0,
    }),
  "note.remove": (api) => api.note.remove({ ...ROUND, id: "note", removed: true, seenVersion: 1 }),
  "evidence.save": (api) =>
    api.evidence.save({
      ...AT,
      id: "proof",
      grade: "a",
      title: "Rapport",
      link: "",
      seenVersion: 0,
    }),
  "evidence.remove": (api) =>
    api.evidence.remove({ ...ROUND, id: "proof", removed: true, seenVersion: 1 }),
  "challenge.save": (api) => api.challenge.save({ ...CHALLENGE, seenVersion: 1 }),
  "challenge.remove": (api) =>
    api.challenge.remove({ ...ROUND, id: "challenge", removed: true, seenVersion: 1 }),
};

describe("a closed assessment", () => {
  it("refuses every door that writes", async () => {
    const { api } = await openApi();
    await closeRound(api);
    for (const [name, knock] of Object.entries(DOORS)) {
      await expect(knock(api), name).rejects.toMatchObject(refusal("ASSESSMENT_CLOSED"));
    }
  });

  it("cannot be written through the address of a round that is open", async () => {
    const { api, db } = await openApi();
    await closeRound(api);
    const open = { kommunekode: ROUND.kommunekode, slug: "2027-1" };
    await api.assessment.create(newRound(open.slug));
    await api.assessment.changeStatus({ ...open, to: "open", acceptMissing: false });

    const before = await Promise.all([
      db.target.findMany(),
      db.challenge.findMany(),
      db.interview.findMany(),
      db.participant.findMany(),
      db.rating.findMany(),
    ]);
    for (const seenVersion of [0, 1]) {
      const attacks = [
        api.target.save({ ...TARGET, ...open, level: 1, seenVersion }),
        api.challenge.save({
          ...CHALLENGE,
          ...open,
          interviewId: null,
          statement: "x",
          seenVersion,
        }),
        api.interview.save({ ...newInterview("cancelled"), ...open, seenVersion }),
        api.participant.save({ ...PARTICIPANT, ...open, seenVersion }),
        api.rating.save({ ...newRating("data-1", 5), ...open, seenVersion }),
      ];
      await Promise.allSettled(attacks);
    }
    await api.target.remove({ ...open, id: "target" });
    const after = await Promise.all([
      db.target.findMany(),
      db.challenge.findMany(),
      db.interview.findMany(),
      db.participant.findMany(),
      db.rating.findMany(),
    ]);
    expect(after).toEqual(before);
  });
});

import { openTestDb } from "@pejling/db/testing";
import { systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";
import { SMALL_MODEL } from "./small-model";

export const NOW = new Date("2026-03-01T12:00:00Z");
export const GLADSAXE = { kommunekode: "0159" };
export const ROUND = { ...GLADSAXE, slug: "2026-1" };

/** Every door, on a fresh database with the small model in it and a clock that stands still. */
export async function openApi() {
  const db = await openTestDb();
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const api = createCallerFactory(appRouter)(systemContext({ db, now: () => NOW, newId }));
  await api.model.import({ file: JSON.parse(JSON.stringify(SMALL_MODEL)) });
  return { api, db };
}

export type Api = Awaited<ReturnType<typeof openApi>>["api"];

export function newUnit(code: string, changes: { readonly parentId?: string | null } = {}) {
  return {
    ...GLADSAXE,
    id: `unit-${code}`,
    code,
    name: `Forvaltning ${code}`,
    shortName: code,
    kind: "department",
    parentId: null,
    headcount: 100,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    seenVersion: 0,
    ...changes,
  } as const;
}

export function newRound(slug: string) {
  return {
    ...GLADSAXE,
    id: `round-${slug}`,
    slug,
    name: `Måling ${slug}`,
    form: "full",
    modelId: SMALL_MODEL.id,
    modelVersion: SMALL_MODEL.version,
    previousId: null,
    periodStart: "2026-01-01",
    periodEnd: "2026-06-30",
  } as const;
}

/** A round in Gladsaxe that measures one unit, opened and ready for answers: one interview with one leader. */
export async function openRound(api: Api) {
  await api.unit.save(newUnit("bkf"));
  await api.assessment.create(newRound(ROUND.slug));
  await api.assessment.setUnits({ ...ROUND, units: [{ unitId: "unit-bkf", weight: 1 }], seen: [] });
  await api.assessment.changeStatus({ ...ROUND, to: "open", acceptMissing: false });
  await api.interview.save(newInterview("held"));
  await api.participant.save({
    ...ROUND,
    id: "leader",
    interviewId: "interview",
    unitId: "unit-bkf",
    role: "leader",
    name: "",
    seenVersion: 0,
  });
}

export function newInterview(status: "planned" | "held" | "cancelled") {
  return {
    ...ROUND,
    id: "interview",
    kind: "group",
    title: "Ledere og medarbejdere",
    unitId: "unit-bkf",
    plannedAt: "2026-03-01T10:00",
    durationMinutes: 120,
    place: "",
    facilitator: "",
    noteTaker: "",
    form: "full",
    status,
    seenVersion: 0,
  } as const;
}

export function newRating(questionId: string, value: 1 | 2 | 3 | 4 | 5) {
  return {
    ...ROUND,
    participantId: "leader",
    questionId,
    value,
    reason: "",
    seenVersion: 0,
  } as const;
}

/** What a refused call throws: `await expect(call).rejects.toMatchObject(refusal("UNIT_CYCLE"))`. */
export function refusal(code: string) {
  return { cause: { code } };
}

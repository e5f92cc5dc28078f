import { openTestFile } from "@pejling/db/testing";
import { systemContext } from "../context";
import { ensureModels } from "../model/ensure-models";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";

const NOW = new Date("2026-11-22T09:00:00.000Z");
const GLADSAXE = { kommunekode: "0159", slug: "2026-1" } as const;

/** A caller on a fresh database with a fixed clock; nothing in it but the shipped model. */
async function setUpCaller() {
  const { db, file } = await openTestFile();
  await ensureModels(db, NOW);
  let made = 0;
  const caller = createCallerFactory(appRouter)(
    systemContext({ db, now: () => NOW, newId: () => `made-${++made}` }),
  );
  return { db, file, caller };
}

/** An open assessment with one measured unit, one interview and participants p1 … pN (p1 leads, the others do not). */
export async function setUpAssessment({
  participants = 5,
  kommunekode = GLADSAXE.kommunekode,
} = {}) {
  const { db, file, caller } = await setUpCaller();
  const address = { kommunekode, slug: GLADSAXE.slug };
  await addAssessment(caller, { participants, kommunekode });
  return { db, file, caller, address };
}

type Caller = Awaited<ReturnType<typeof setUpCaller>>["caller"];

export async function addAssessment(
  caller: Caller,
  { participants, kommunekode }: { participants: number; kommunekode: string },
): Promise<void> {
  const address = { kommunekode, slug: GLADSAXE.slug };
  await caller.assessment.create({
    ...address,
    id: "a1",
    name: "Måling 2026",
    form: "full",
    modelId: "pejling",
    modelVersion: "2026.1",
    previousId: null,
    periodStart: "2026-01-01",
    periodEnd: "2026-12-31",
  });
  await caller.unit.save({
    kommunekode,
    id: "u1",
    code: "social",
    name: "Social og Sundhed",
    shortName: "Social",
    kind: "department",
    parentId: null,
    headcount: 900,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    seenVersion: 0,
  });
  await caller.assessment.setUnits({ ...address, units: [{ unitId: "u1", weight: 1 }], seen: [] });
  await caller.interview.save({
    ...address,
    id: "i1",
    kind: "group",
    title: "Social og Sundhed",
    unitId: "u1",
    plannedAt: "2026-05-14T10:00",
    durationMinutes: 120,
    place: "",
    facilitator: "",
    noteTaker: "",
    form: "full",
    status: "planned",
    seenVersion: 0,
  });
  for (let number = 1; number <= participants; number++) {
    await caller.participant.save({
      ...address,
      id: `p${number}`,
      interviewId: "i1",
      unitId: "u1",
      role: number === 1 ? "leader" : "employee",
      name: "",
      seenVersion: 0,
    });
  }
  await caller.assessment.changeStatus({ ...address, to: "open", acceptMissing: false });
}

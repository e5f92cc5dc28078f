import type { DbClient } from "@pejling/db";
import { hashToken } from "../access/read-cookies";
import { systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";
import { fillLive, HAND_OVER_KEY, liveCodeOf } from "./fill-live";
import { fillMinutes } from "./fill-minutes";
import { NOW } from "./open-api";
import type { Known } from "./sample-input";
import { SMALL_MODEL } from "./small-model";

export const OWN = "0159";
export const FOREIGN = "0163";
/** Stands in every text of a municipality's rows: `KANARIE-0163`. */
export const canaryOf = (kommunekode: string) => `KANARIE-${kommunekode}`;
const LATER = new Date("2026-12-01T00:00:00Z");

/** Two municipalities alike but for their ids and texts, each with every kind of row there is. */
export async function fillTwoMunicipalities(db: DbClient): Promise<void> {
  let made = 0;
  const newId = () => `made-${++made}`;
  const context = systemContext({ db, now: () => NOW, newId });
  const api = createCallerFactory(appRouter)(context);
  await api.model.import({ file: JSON.parse(JSON.stringify(SMALL_MODEL)) });
  for (const kommunekode of [OWN, FOREIGN]) {
    const open = { kommunekode, slug: slugOf(kommunekode), closes: false };
    await fillRound(api, db, open);
    await fillRound(api, db, { ...open, slug: closedSlugOf(kommunekode), closes: true });
    await fillPeople(db, kommunekode);
  }
}

const slugOf = (kommunekode: string) => `2026-${Number(kommunekode)}`;
const closedSlugOf = (kommunekode: string) => `2024-${Number(kommunekode)}`;

type Api = ReturnType<ReturnType<typeof createCallerFactory<typeof appRouter._def.record>>>;
type Round = { readonly kommunekode: string; readonly slug: string; readonly closes: boolean };

async function fillRound(
  api: Api,
  db: DbClient,
  { kommunekode, slug, closes }: Round,
): Promise<void> {
  const said = canaryOf(kommunekode);
  const at = { kommunekode, slug };
  const ids = idsOf(at);
  const { unitId, interviewId, participantId } = ids;
  await api.assessment.create({
    ...at,
    id: ids.assessmentId,
    name: said,
    form: "full",
    modelId: SMALL_MODEL.id,
    modelVersion: SMALL_MODEL.version,
    previousId: null,
    periodStart: "2026-01-01",
    periodEnd: "2026-06-30",
  });
  for (const [code, id] of [
    ["bkf", unitId],
    ["soc", ids.otherUnitId],
    ["tom", ids.emptyUnitId],
  ] as const) {
    await api.unit.save(newUnit({ kommunekode, id, code: `${code}-${ids.tail}`, name: said }));
  }
  await api.assessment.setUnits({ ...at, units: [{ unitId, weight: 1 }], seen: [] });
  const interview = {
    ...at,
    kind: "group" as const,
    title: said,
    unitId,
    plannedAt: null,
    durationMinutes: 60,
    place: said,
    facilitator: said,
    noteTaker: said,
    form: "full" as const,
    status: closes ? ("held" as const) : ("planned" as const),
    seenVersion: 0,
  };
  await api.interview.save({ ...interview, id: interviewId });
  await api.interview.save({ ...interview, id: ids.emptyInterviewId });
  const participant = {
    ...at,
    interviewId,
    unitId,
    role: "leader" as const,
    name: said,
    seenVersion: 0,
  };
  await api.participant.save({ ...participant, id: participantId });
  await api.participant.save({ ...participant, id: ids.emptyParticipantId });
  await api.assessment.changeStatus({ ...at, to: "open", acceptMissing: false });
  await fillAnswers(api, { at, said, ids });
  await fillSetup(api, { at, said, ids });
  await fillLive(api, db, { at, ids, closes });
  await fillMinutes(api, { at, said, ids });
  if (!closes) return;
  await api.assessment.changeStatus({ ...at, to: "review", acceptMissing: true });
  await api.assessment.changeStatus({ ...at, to: "closed", acceptMissing: true });
}

type Filling = {
  readonly at: { readonly kommunekode: string; readonly slug: string };
  readonly said: string;
  readonly ids: ReturnType<typeof idsOf>;
};

async function fillAnswers(api: Api, { at, said, ids }: Filling): Promise<void> {
  const { unitId, interviewId, participantId } = ids;
  const about = { ...at, questionId: "styring-1", seenVersion: 0 };
  await api.rating.save({ ...about, participantId, value: 3, reason: said });
  await api.consensus.save({ ...about, interviewId, level: 3, rationale: said });
  await api.validation.save({ ...about, unitId, level: 4, rationale: said });
  const quote = { kind: "quote" as const, text: said, isAnonymous: true, mayBeUsed: true };
  await api.note.save({ ...about, ...quote, id: ids.noteId, interviewId });
  const evidence = { grade: "a" as const, title: said, link: `https://example.dk/${said}` };
  await api.evidence.save({ ...about, ...evidence, id: ids.evidenceId, interviewId });
  await api.challenge.save({
    ...about,
    id: ids.challengeId,
    interviewId,
    noteId: ids.noteId,
    unitId,
    kind: "challenge",
    scope: "business",
    statement: said,
    themeIds: ["styring"],
  });
}

async function fillSetup(api: Api, { at, said, ids }: Filling): Promise<void> {
  const target = {
    ...at,
    themeId: "data",
    level: 4,
    reason: said,
    approvedBy: said,
    seenVersion: 0,
  };
  await api.target.save({ ...target, id: ids.targetId, unitId: ids.unitId });
  await api.target.save({ ...target, id: ids.otherTargetId, unitId: ids.otherUnitId });
  await api.baseline.save({ ...at, themeId: "data", level: 2, source: said, seenVersion: 0 });
}

/** A member of each role, an invitation and a link to the closed result, written as the doors would. */
async function fillPeople(db: DbClient, kommunekode: string): Promise<void> {
  const ids = idsOf({ kommunekode, slug: slugOf(kommunekode) });
  for (const role of ["lead", "consultant", "director", "boardMember", "reader"]) {
    const userId = userIdOf(kommunekode, role);
    const name = `${canaryOf(kommunekode)} ${role}`;
    const email = `${role}-${kommunekode}@kanarie-${kommunekode}.example`;
    await db.user.create({ data: { id: userId, name, email } });
    await db.membership.create({
      data: { municipalityId: kommunekode, userId, role, createdAt: NOW },
    });
  }
  const userId = userIdOf(kommunekode, "director");
  await db.membershipUnit.create({
    data: { municipalityId: kommunekode, userId, unitId: ids.unitId },
  });
  const createdBy = userIdOf(kommunekode, "lead");
  await db.invitation.create({
    data: {
      municipalityId: kommunekode,
      id: ids.invitationId,
      email: `ny@kanarie-${kommunekode}.example`,
      role: "consultant",
      tokenHash: hashToken(`invitation-${kommunekode}`),
      createdBy,
      createdAt: NOW,
      expiresAt: LATER,
    },
  });
  await db.publishedLink.create({
    data: {
      municipalityId: kommunekode,
      id: ids.linkId,
      assessmentId: idsOf({ kommunekode, slug: closedSlugOf(kommunekode) }).assessmentId,
      label: canaryOf(kommunekode),
      tokenHash: hashToken(linkTokenOf(kommunekode)),
      createdBy,
      createdAt: NOW,
      expiresAt: LATER,
    },
  });
}

export const userIdOf = (kommunekode: string, role: string) => `u-${role}-${kommunekode}`;
export const linkTokenOf = (kommunekode: string) => `link-${kommunekode}`;

function idsOf({ kommunekode, slug }: { kommunekode: string; slug: string }) {
  const tail = `${kommunekode}-${slug}`;
  return {
    tail,
    assessmentId: `round-${tail}`,
    unitId: `unit-${tail}`,
    otherUnitId: `other-${tail}`,
    emptyUnitId: `empty-${tail}`,
    interviewId: `interview-${tail}`,
    emptyInterviewId: `empty-interview-${tail}`,
    emptyParticipantId: `empty-participant-${tail}`,
    participantId: `participant-${tail}`,
    sessionId: `session-${tail}`,
    correctionId: `correction-${tail}`,
    otherSessionId: `other-session-${tail}`,
    noteId: `note-${tail}`,
    evidenceId: `evidence-${tail}`,
    challengeId: `challenge-${tail}`,
    targetId: `target-${tail}`,
    otherTargetId: `other-target-${tail}`,
    invitationId: `invitation-${tail}`,
    linkId: `link-${tail}`,
  };
}

const municipalityNameOf = (kommunekode: string) => (kommunekode === OWN ? "Gladsaxe" : "Herlev");

function newUnit(unit: { kommunekode: string; id: string; code: string; name: string }) {
  return {
    ...unit,
    shortName: unit.name.slice(0, 40),
    kind: "department" as const,
    parentId: null,
    headcount: 10,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    seenVersion: 0,
  };
}

/** The same for what belongs to a unit that is not the director's. */
export function knownOfOtherUnit(kommunekode: string): Known {
  const ids = idsOf({ kommunekode, slug: slugOf(kommunekode) });
  return {
    ...knownOf(kommunekode),
    unitId: ids.otherUnitId,
    unit: `soc-${ids.tail}`,
    "target.save id": ids.otherTargetId,
    "target.remove id": ids.otherTargetId,
  };
}

/** What stands for each field, so that a door's sample input hits the municipality's own rows. */
export function knownOf(kommunekode: string, { closed = false } = {}): Known {
  const slug = closed ? closedSlugOf(kommunekode) : slugOf(kommunekode);
  const ids = idsOf({ kommunekode, slug });
  const { unitId, interviewId, participantId } = ids;
  return {
    kommunekode,
    slug,
    number: 1,
    unitId,
    interviewId,
    participantId,
    questionId: "styring-1",
    themeId: "data",
    themeIds: ["styring"],
    theme: "styring",
    unit: `bkf-${ids.tail}`,
    noteId: ids.noteId,
    parentId: ids.otherUnitId,
    supersedesId: ids.otherUnitId,
    previousId: idsOf({ kommunekode, slug: closedSlugOf(kommunekode) }).assessmentId,
    modelId: SMALL_MODEL.id,
    modelVersion: SMALL_MODEL.version,
    version: SMALL_MODEL.version,
    seen: [{ unitId, weight: 1 }],
    userId: userIdOf(kommunekode, "consultant"),
    unitIds: [],
    periodStart: "2026-01-01",
    periodEnd: "2026-06-30",
    sessionId: ids.sessionId,
    "live.open id": "session-new",
    "minutes.show seenVersion": 2,
    "minutes.decide id": ids.correctionId,
    "live.step seenVersion": 4,
    "live.step step": { kind: "closeVote" },
    "live.end number": 2,
    "live.end sessionId": ids.otherSessionId,
    "live.end seenVersion": 1,
    "live.voteHere key": HAND_OVER_KEY,
    "live.find code": liveCodeOf(kommunekode),
    "live.join code": liveCodeOf(kommunekode),
    "model.get id": SMALL_MODEL.id,
    "model.outline id": SMALL_MODEL.id,
    "assessment.create id": "round-new",
    "assessment.create slug": "2027-1",
    "assessment.update seenVersion": 2,
    "assessment.changeStatus to": "review",
    "privacy.setNamesUntil seenVersion": 2,
    "evidence.save link": "https://example.dk",
    "assessment.setUnits units": [{ unitId, weight: 2 }],
    "unit.save id": unitId,
    "unit.save code": `bkf-${ids.tail}`,
    "unit.remove id": ids.emptyUnitId,
    "target.save id": ids.targetId,
    "target.remove id": ids.targetId,
    "interview.save id": interviewId,
    "interview.start id": interviewId,
    "interview.remove id": ids.emptyInterviewId,
    "participant.save id": participantId,
    "participant.remove id": ids.emptyParticipantId,
    "note.save id": ids.noteId,
    "note.remove id": ids.noteId,
    "evidence.save id": ids.evidenceId,
    "evidence.remove id": ids.evidenceId,
    "challenge.save id": ids.challengeId,
    "challenge.remove id": ids.challengeId,
    "invitation.revoke id": ids.invitationId,
    "publication.revoke id": idsOf({ kommunekode, slug: slugOf(kommunekode) }).linkId,
    "publication.create expiresAt": "2026-06-01",
    "publication.create id": "link-new",
    "invitation.create id": "invitation-new",
    "member.save role": "consultant",
    "invitation.create role": "consultant",
    "member.transfer ownRole": "consultant",
    "privacy.findPerson name": canaryOf(kommunekode),
    "privacy.erasePerson name": canaryOf(kommunekode),
    "privacy.erasePerson confirmation": canaryOf(kommunekode),
    "municipality.remove confirmation": municipalityNameOf(kommunekode),
  };
}

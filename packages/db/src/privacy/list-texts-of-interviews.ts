import type { Scope } from "../database/client";
import { type KeptText, NOWHERE } from "./kept-text";

const INTERVIEW = { id: true, number: true, title: true } as const;
const ABOUT = { ...INTERVIEW, assessment: { select: { slug: true } } } as const;

/** What was said and written in the interviews, and who was there. */
export async function listTextsOfInterviews(scope: Scope): Promise<KeptText[]> {
  return [
    ...(await listInterviewTexts(scope)),
    ...(await listParticipantTexts(scope)),
    ...(await listConsensusTexts(scope)),
    ...(await listNoteTexts(scope)),
    ...(await listEvidenceTexts(scope)),
    ...(await listMinutesTexts(scope)),
  ];
}

async function listInterviewTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.interview.findMany({
    where: { municipalityId },
    select: { ...ABOUT, facilitator: true, noteTaker: true, place: true },
  });
  return rows.flatMap(({ facilitator, noteTaker, place, ...interview }) => {
    const at = { ...NOWHERE, ...toPlace(interview), id: interview.id };
    return [
      { ...at, kind: "facilitator" as const, text: facilitator },
      { ...at, kind: "noteTaker" as const, text: noteTaker },
      { ...at, kind: "interview" as const, text: interview.title },
      { ...at, kind: "interview" as const, text: place },
    ];
  });
}

async function listParticipantTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.participant.findMany({
    where: { municipalityId },
    select: {
      id: true,
      unitId: true,
      name: true,
      interview: { select: ABOUT },
      ratings: { where: { reason: { not: "" } }, select: { questionId: true, reason: true } },
    },
  });
  return rows.flatMap(({ id, unitId, name, interview, ratings }) => {
    const at = { ...NOWHERE, ...toPlace(interview), id, unitId };
    return [
      { ...at, kind: "participant" as const, text: name },
      ...ratings.map(({ questionId, reason }) => ({
        ...at,
        kind: "rating" as const,
        text: reason,
        questionId,
      })),
    ];
  });
}

async function listConsensusTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.consensus.findMany({
    where: { municipalityId, rationale: { not: "" } },
    select: { questionId: true, rationale: true, interview: { select: ABOUT } },
  });
  return rows.map(({ questionId, rationale, interview }) => ({
    ...NOWHERE,
    ...toPlace(interview),
    kind: "consensus",
    text: rationale,
    questionId,
  }));
}

async function listNoteTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.note.findMany({
    where: { municipalityId },
    select: {
      ...{ id: true, kind: true, questionId: true, text: true, removedAt: true },
      interview: { select: ABOUT },
    },
  });
  return rows.map(({ id, kind, questionId, text, removedAt, interview }) => ({
    ...NOWHERE,
    ...toPlace(interview),
    kind: kind === "quote" ? "quote" : "note",
    id,
    text,
    questionId,
    isRemoved: removedAt !== null,
  }));
}

async function listEvidenceTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.evidence.findMany({
    where: { municipalityId },
    select: {
      ...{ id: true, questionId: true, title: true, link: true, removedAt: true },
      interview: { select: ABOUT },
    },
  });
  return rows.map(({ id, questionId, title, link, removedAt, interview }) => ({
    ...NOWHERE,
    ...toPlace(interview),
    kind: "evidence",
    id,
    text: `${title}\n${link}`,
    questionId,
    isRemoved: removedAt !== null,
  }));
}

async function listMinutesTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.minutes.findMany({
    where: { municipalityId },
    select: {
      body: true,
      corrections: { select: { id: true, questionId: true, text: true, answer: true } },
      interview: { select: ABOUT },
    },
  });
  return rows.flatMap(({ body, corrections, interview }) => {
    const at = { ...NOWHERE, ...toPlace(interview), kind: "minutes" as const };
    return [
      { ...at, text: JSON.stringify(body) },
      ...corrections.map(({ id, questionId, text, answer }) => ({
        ...at,
        id,
        questionId,
        text: `${text}\n${answer}`,
      })),
    ];
  });
}

function toPlace({
  assessment,
  id,
  number,
  title,
}: {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly assessment: { readonly slug: string };
}) {
  return { slug: assessment.slug, interview: { id, number, title } };
}

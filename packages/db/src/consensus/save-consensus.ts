import type { Level } from "@pejling/domain";
import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import { type ConsensusRow, parseLevel } from "./list-consensuses";

export async function saveConsensus(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    interviewId,
    questionId,
    seenVersion,
    ...columns
  }: {
    interviewId: string;
    questionId: string;
    level: Level | null;
    rationale: string;
    seenVersion: number;
    updatedAt: Date;
  },
): Promise<Saved<Omit<ConsensusRow, "questionId">>> {
  const interview = await db.interview.findFirst({
    where: { municipalityId, assessmentId, id: interviewId },
    select: { id: true },
  });
  if (interview === null) return { kind: "notFound" };
  const key = {
    municipalityId_interviewId_questionId: { municipalityId, interviewId, questionId },
  };
  const current = await db.consensus.findUnique({
    where: key,
    select: { level: true, rationale: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) {
    return { kind: "conflict", current: { ...current, level: parseLevel(current.level) } };
  }
  const version = seenVersion + 1;
  await db.consensus.upsert({
    where: key,
    create: { municipalityId, interviewId, questionId, ...columns, version },
    update: { ...columns, version },
  });
  return { kind: "saved", version };
}

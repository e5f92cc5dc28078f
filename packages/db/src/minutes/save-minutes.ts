import type { MinutesApprover, MinutesBody } from "@pejling/domain";
import type { AssessmentTransaction } from "../database/in-writable-assessment";

type Wording = { readonly interviewId: string; readonly number: number };

/** Writes a draft, or writes over the one with that number; the caller has seen that it is a draft. */
export async function saveMinutes(
  { db, municipalityId }: AssessmentTransaction,
  { body, createdAt, ...key }: Wording & { readonly body: MinutesBody; readonly createdAt: Date },
): Promise<void> {
  const written = { body: body as object, createdAt };
  await db.minutes.upsert({
    where: { municipalityId_interviewId_number: { municipalityId, ...key } },
    create: { municipalityId, ...key, ...written, status: "draft" },
    update: { ...written, version: { increment: 1 } },
  });
}

export async function showMinutes(
  { db, municipalityId }: AssessmentTransaction,
  key: Wording,
): Promise<void> {
  await db.minutes.update({
    where: { municipalityId_interviewId_number: { municipalityId, ...key } },
    data: { status: "shown", version: { increment: 1 } },
  });
}

export async function approveMinutes(
  { db, municipalityId }: AssessmentTransaction,
  { by, approvedAt, ...key }: Wording & { readonly by: MinutesApprover; readonly approvedAt: Date },
): Promise<void> {
  await db.minutes.update({
    where: { municipalityId_interviewId_number: { municipalityId, ...key } },
    data: { status: "approved", approvedBy: by, approvedAt, version: { increment: 1 } },
  });
}

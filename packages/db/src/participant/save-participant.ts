import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { ParticipantRow } from "./list-participants";

/** A new participant takes the next number of the interview: "Deltager 5". */
export async function saveParticipant(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    seenVersion,
    id,
    interviewId,
    ...columns
  }: Omit<ParticipantRow, "number" | "version"> & { readonly seenVersion: number },
): Promise<Saved<{ role: string; name: string; version: number }>> {
  const key = { municipalityId_id: { municipalityId, id }, assessmentId };
  const current = await db.participant.findUnique({
    where: key,
    select: { role: true, name: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  if (current !== null) {
    await db.participant.update({ where: key, data: { ...columns, version } });
    return { kind: "saved", version };
  }
  const { _max } = await db.participant.aggregate({
    where: { municipalityId, interviewId },
    _max: { number: true },
  });
  const number = (_max.number ?? 0) + 1;
  await db.participant.create({
    data: { municipalityId, assessmentId, interviewId, id, number, ...columns, version },
  });
  return { kind: "saved", version };
}

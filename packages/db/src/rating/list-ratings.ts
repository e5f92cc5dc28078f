import type { StoredRatingValue } from "@pejling/contract";
import type { Scope } from "../database/client";
import { parseStoredValue } from "./stored-value";

export type RatingRow = {
  readonly participantId: string;
  readonly questionId: string;
  readonly value: StoredRatingValue;
  readonly reason: string;
  readonly version: number;
};

/** Every rating given in one interview, answers taken back included (their version is needed to write again). */
export async function listRatings(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<RatingRow[]> {
  const rows = await db.rating.findMany({
    where: { municipalityId, participant: { interviewId } },
    select: { participantId: true, questionId: true, value: true, reason: true, version: true },
  });
  return rows.map((row) => ({ ...row, value: parseStoredValue(row.value) }));
}

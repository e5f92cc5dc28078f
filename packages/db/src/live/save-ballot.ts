import type { LiveValue, Role, VoteNumber } from "@pejling/domain";
import type { Scope } from "../database/client";
import type { BallotSeal } from "./ballot-seal";

export type BallotToSave = {
  readonly sessionId: string;
  readonly questionId: string;
  readonly vote: VoteNumber;
  /** A hash of the phone's secret and the question; the same for both votes. */
  readonly key: string;
  readonly value: LiveValue;
  readonly group: Role | "";
  readonly seal: BallotSeal;
};

/**
 * Casts a ballot, or changes it, in one statement that sees to it that just this vote is open. Exactly one counts for each
 * key. False when the vote is not open.
 */
export async function saveBallot(
  { db, municipalityId }: Scope,
  { sessionId, questionId, vote, key, value, group, seal }: BallotToSave,
): Promise<boolean> {
  const stored = seal.close(value, key);
  const [first, second] = vote === 1 ? [stored, null] : [null, stored];
  const phase = vote === 1 ? "voting" : "votingAgain";
  const written = await db.$executeRaw`
    INSERT INTO "LiveBallot" ("municipalityId", "sessionId", "questionId", "key", "first", "second", "roleGroup")
    SELECT q."municipalityId", q."sessionId", q."questionId", ${key}, ${first}, ${second}, ${group}
    FROM "LiveQuestion" q
    JOIN "LiveSession" s ON s."municipalityId" = q."municipalityId" AND s."id" = q."sessionId"
    WHERE q."municipalityId" = ${municipalityId} AND q."sessionId" = ${sessionId}
      AND q."questionId" = ${questionId} AND q."phase" = ${phase}
      AND s."questionId" = q."questionId" AND s."endedAt" IS NULL
    ON CONFLICT ("municipalityId", "sessionId", "questionId", "key") DO UPDATE
      SET "first" = COALESCE(excluded."first", "LiveBallot"."first"),
          "second" = COALESCE(excluded."second", "LiveBallot"."second")`;
  return written === 1;
}

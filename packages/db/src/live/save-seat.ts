import type { Role } from "@pejling/domain";
import type { Scope } from "../database/client";

/** More than this many do not fit in one session. */
const MOST_SEATS = 200;

type Seat = {
  readonly sessionId: string;
  readonly keyHash: string;
  readonly role: Role;
  readonly isHandOver: boolean;
};

/**
 * Takes a seat, or comes back to the one the same secret has, in one statement that sees to it that the session is open
 * and not full. False when it is full or has ended.
 */
export async function saveSeat({ db, municipalityId }: Scope, seat: Seat): Promise<boolean> {
  const { sessionId, keyHash, role, isHandOver } = seat;
  const written = await db.$executeRaw`
    INSERT INTO "LiveSeat" ("municipalityId", "sessionId", "keyHash", "role", "isHandOver", "hasLeft")
    SELECT s."municipalityId", s."id", ${keyHash}, ${role}, ${isHandOver ? 1 : 0}, 0
    FROM "LiveSession" s
    WHERE s."municipalityId" = ${municipalityId} AND s."id" = ${sessionId} AND s."endedAt" IS NULL
      AND (SELECT COUNT(*) FROM "LiveSeat" t
           WHERE t."municipalityId" = s."municipalityId" AND t."sessionId" = s."id"
             AND t."keyHash" <> ${keyHash} AND t."hasLeft" = 0) < ${MOST_SEATS}
    ON CONFLICT ("municipalityId", "sessionId", "keyHash") DO UPDATE SET "hasLeft" = 0`;
  return written === 1;
}

/** Whether a phone with that secret is in the session, or has been. */
export async function hasSeat(
  { db, municipalityId }: Scope,
  { sessionId, keyHash }: Pick<Seat, "sessionId" | "keyHash">,
): Promise<boolean> {
  const where = { municipalityId, sessionId, keyHash, isHandOver: false };
  return (await db.liveSeat.count({ where })) > 0;
}

/** Gives a seat up. What was voted from it stays: nothing leads there. */
export async function leaveSeat(
  { db, municipalityId }: Scope,
  { sessionId, keyHash }: Pick<Seat, "sessionId" | "keyHash">,
): Promise<void> {
  await db.liveSeat.updateMany({
    where: { municipalityId, sessionId, keyHash },
    data: { hasLeft: true },
  });
}

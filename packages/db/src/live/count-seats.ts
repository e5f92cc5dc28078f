import { ROLES, type Role } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type SeatCounts = {
  readonly byRole: ReadonlyMap<Role, number>;
  readonly handOver: number;
};

type Row = {
  readonly role: string;
  readonly handOver: number | bigint;
  readonly count: number | bigint;
};

/** How many have a seat in the session now, by the capacity they take part in. */
export async function countSeats(
  { db, municipalityId }: Scope,
  sessionId: string,
): Promise<SeatCounts> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "role", SUM("isHandOver") AS "handOver", COUNT(*) AS "count"
    FROM "LiveSeat"
    WHERE "municipalityId" = ${municipalityId} AND "sessionId" = ${sessionId} AND "hasLeft" = 0
    GROUP BY "role"`;
  const byRole = new Map<Role, number>();
  let handOver = 0;
  for (const row of rows) {
    byRole.set(parseCode(ROLES, row.role, "role"), Number(row.count));
    handOver += Number(row.handOver);
  }
  return { byRole, handOver };
}

/** Whether a hand-over seat with this secret's hash stands in the session, and in which capacity. */
export async function findHandOver(
  { db, municipalityId }: Scope,
  { sessionId, keyHash }: { readonly sessionId: string; readonly keyHash: string },
): Promise<Role | null> {
  const seat = await db.liveSeat.findUnique({
    where: { municipalityId_sessionId_keyHash: { municipalityId, sessionId, keyHash } },
    select: { role: true, isHandOver: true, hasLeft: true },
  });
  if (seat === null || !seat.isHandOver || seat.hasLeft) return null;
  return parseCode(ROLES, seat.role, "role");
}

import { ROLES, type Role } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type SeatCounts = {
  readonly byRole: ReadonlyMap<Role, number>;
  readonly handOver: number;
};

/** How many have a seat in the session now, by the capacity they take part in. */
export async function countSeats(
  { db, municipalityId }: Scope,
  sessionId: string,
): Promise<SeatCounts> {
  const rows = await db.liveSeat.groupBy({
    by: ["role", "isHandOver"],
    where: { municipalityId, sessionId, hasLeft: false },
    _count: true,
  });
  const byRole = new Map<Role, number>();
  let handOver = 0;
  for (const { role: stored, isHandOver, _count: count } of rows) {
    const role = parseCode(ROLES, stored, "role");
    byRole.set(role, (byRole.get(role) ?? 0) + count);
    if (isHandOver) handOver += count;
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

import { ROLES, type SeatHolder } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { parseCode } from "../database/parse-code";
import { acrossMunicipalities } from "../database/scope-to";
import { earliestOpening } from "./live-row";

/** The place a phone's secret holds in a session that is open now. */
export async function findSeat(
  db: DbClient,
  { keyHash, now }: { readonly keyHash: string; readonly now: Date },
): Promise<SeatHolder | null> {
  const seat = await acrossMunicipalities(db).liveSeat.findFirst({
    where: {
      keyHash,
      hasLeft: false,
      isHandOver: false,
      session: { endedAt: null, openedAt: { gte: earliestOpening(now) } },
    },
    select: { municipalityId: true, sessionId: true, role: true },
  });
  return seat === null ? null : { ...seat, keyHash, role: parseCode(ROLES, seat.role, "role") };
}

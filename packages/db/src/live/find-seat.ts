import { ROLES, type SeatHolder } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { parseCode } from "../database/parse-code";
import { acrossMunicipalities } from "../database/scope-to";
import { earliestOpening } from "./live-row";

type Row = {
  readonly municipalityId: string;
  readonly sessionId: string;
  readonly role: string;
};

/** The place a phone's secret holds in a session that is open now. */
export async function findSeat(
  db: DbClient,
  { keyHash, now }: { readonly keyHash: string; readonly now: Date },
): Promise<SeatHolder | null> {
  // The moment as the adapter writes it: texts of the same form compare as their moments do.
  const earliest = earliestOpening(now).toISOString().replace("Z", "+00:00");
  const [seat] = await acrossMunicipalities(db).$queryRaw<Row[]>`
    SELECT t."municipalityId", t."sessionId", t."role"
    FROM "LiveSeat" t
    JOIN "LiveSession" s ON s."municipalityId" = t."municipalityId" AND s."id" = t."sessionId"
    WHERE t."keyHash" = ${keyHash} AND t."hasLeft" = 0 AND t."isHandOver" = 0
      AND s."endedAt" IS NULL AND s."openedAt" >= ${earliest}`;
  if (seat === undefined) return null;
  return { ...seat, keyHash, role: parseCode(ROLES, seat.role, "role") };
}

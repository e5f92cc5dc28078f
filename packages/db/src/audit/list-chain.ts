import type { AuditEntry } from "@pejling/domain";
import type { Scope } from "../database/client";

type Piece = { readonly after: number; readonly limit: number };

/** A trail's next entries in the order they were written; `at` is the very text that was hashed. */
export async function listChain(
  { db, municipalityId }: Scope,
  { after, limit }: Piece,
): Promise<readonly AuditEntry[]> {
  const rows = await db.$queryRaw<(AuditEntry & { readonly number: bigint | number })[]>`
    SELECT "municipalityId", "number", "at" || '' AS "at", "actorKind", "actorId", "action", "outcome", "target", "ip",
      "userAgent", "previousHash", "hash"
    FROM "AuditEntry" WHERE "municipalityId" = ${municipalityId} AND "number" > ${after}
    ORDER BY "number" LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

import type { AuditEntry } from "@pejling/domain";
import type { Scope } from "../database/client";

export type EntryFilter = {
  /** The first moment that counts, and the first that no longer does. */
  readonly from: Date | null;
  readonly until: Date | null;
  readonly actorId: string | null;
  readonly action: string | null;
  readonly outcome: "done" | "refused" | null;
  /** Part of a door's name, an outcome, an id or an address; "" takes all. */
  readonly query: string;
  /** Whose doings count as found whatever the query says: those whose name it is part of. */
  readonly namedActorIds: readonly string[];
};

type Page = EntryFilter & { readonly before: number | null; readonly limit: number };

/** One page of a trail, the newest first, and how many entries the filter finds in all. */
export async function listEntries(
  { db, municipalityId }: Scope,
  { before, limit, ...filter }: Page,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly total: number }> {
  const { from, until, actorId, action, outcome, query, namedActorIds } = filter;
  const fromText = from?.toISOString() ?? null;
  const untilText = until?.toISOString() ?? null;
  const [row] = await db.$queryRaw<{ total: bigint | number; page: string }[]>`
    WITH "found" AS (
      SELECT * FROM "AuditEntry"
      WHERE "municipalityId" = ${municipalityId}
        AND (${fromText} IS NULL OR "at" >= ${fromText})
        AND (${untilText} IS NULL OR "at" < ${untilText})
        AND (${actorId} IS NULL OR ("actorKind" = 'person' AND "actorId" = ${actorId}))
        AND (${action} IS NULL OR "action" = ${action})
        AND (${outcome} IS NULL OR ("outcome" = 'done') = (${outcome} = 'done'))
        AND (${query} = ''
          OR instr(lower("action" || ' ' || "outcome" || ' ' || "target" || ' ' || "ip"), lower(${query})) > 0
          OR ("actorKind" = 'person'
            AND "actorId" IN (SELECT "value" FROM json_each(${JSON.stringify(namedActorIds)})))))
    SELECT (SELECT COUNT(*) FROM "found") AS "total",
      (SELECT json_group_array(json_object('municipalityId', "municipalityId", 'number', "number", 'at', "at",
          'actorKind', "actorKind", 'actorId', "actorId", 'action', "action", 'outcome', "outcome", 'target', "target",
          'ip', "ip", 'userAgent', "userAgent", 'previousHash', "previousHash", 'hash', "hash"))
        FROM (SELECT * FROM "found" WHERE ${before} IS NULL OR "number" < ${before}
          ORDER BY "number" DESC LIMIT ${limit})) AS "page"`;
  const entries: readonly AuditEntry[] = JSON.parse(row?.page ?? "[]");
  return { entries, total: Number(row?.total ?? 0) };
}

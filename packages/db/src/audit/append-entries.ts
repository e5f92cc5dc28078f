import { createHash } from "node:crypto";
import { type AuditEntry, FIRST_HASH, toHashed } from "@pejling/domain";
import type { Db } from "../database/client";

export type EntryToAppend = Omit<AuditEntry, "number" | "previousHash" | "hash">;

export function hashContent(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Appends to the trails, each entry numbered and chained to the one before it; one statement, so all or none. */
export async function appendEntries(db: Db, entries: readonly EntryToAppend[]): Promise<void> {
  const heads = await listHeads(db, [...new Set(entries.map((entry) => entry.municipalityId))]);
  const chained = entries.map((entry) => {
    const head = heads.get(entry.municipalityId) ?? { number: 0, hash: FIRST_HASH };
    const next = { ...entry, number: head.number + 1, previousHash: head.hash };
    const hash = hashContent(toHashed(next));
    heads.set(entry.municipalityId, { number: next.number, hash });
    return { ...next, hash };
  });
  await db.$executeRaw`
    INSERT INTO "AuditEntry" ("municipalityId", "number", "at", "actorKind", "actorId", "action", "outcome", "target",
                              "ip", "userAgent", "previousHash", "hash")
    SELECT value->>'municipalityId', value->>'number', value->>'at', value->>'actorKind', value->>'actorId',
           value->>'action', value->>'outcome', value->>'target', value->>'ip', value->>'userAgent',
           value->>'previousHash', value->>'hash'
    FROM json_each(${JSON.stringify(chained)})`;
}

type Head = { readonly number: number; readonly hash: string };

async function listHeads(db: Db, municipalityIds: readonly string[]): Promise<Map<string, Head>> {
  const rows = await db.$queryRaw<{ id: string; number: number | bigint; hash: string }[]>`
    SELECT e."municipalityId" AS "id", e."number", e."hash" FROM json_each(${JSON.stringify(municipalityIds)}) m
    JOIN "AuditEntry" e ON e."municipalityId" = m.value
      AND e."number" = (SELECT MAX("number") FROM "AuditEntry" WHERE "municipalityId" = m.value)`;
  return new Map(rows.map(({ id, number, hash }) => [id, { number: Number(number), hash }]));
}

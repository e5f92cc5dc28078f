import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";
import { TABLES, TABLES_LEFT_OUT } from "./export-tables";

/** What was removed: rows by table, and the trail as it ended. */
export type RemovedMunicipality = {
  readonly counts: Readonly<Record<string, number>>;
  readonly trailEntries: number;
  readonly trailHash: string;
};

const PATIENCE = { timeout: 60_000, maxWait: 10_000 };

/**
 * Removes a municipality with everything that belongs to it, its trail too, and the accounts of people who belong nowhere
 * else and do nothing for the whole installation. Example people are nobody's and stay.
 */
export async function removeMunicipality(
  db: DbClient,
  municipalityId: string,
): Promise<RemovedMunicipality> {
  return acrossMunicipalities(db).$transaction(async (tx) => {
    const counts: Record<string, number> = {};
    for (const model of [...TABLES.map((table) => table.model), ...TABLES_LEFT_OUT]) {
      const [found] = await tx.$queryRawUnsafe<{ rows: number | bigint }[]>(
        `SELECT COUNT(*) AS "rows" FROM "${model}" WHERE "municipalityId" = ?`,
        municipalityId,
      );
      counts[model] = Number(found?.rows ?? 0);
    }
    const last = await tx.auditEntry.findFirst({
      where: { municipalityId },
      orderBy: { number: "desc" },
      select: { number: true, hash: true },
    });
    const people = await tx.user.findMany({
      where: {
        memberships: { some: { municipalityId }, every: { municipalityId } },
        ...{ operator: false, benchmarkOperator: false, isExample: false },
      },
      select: { id: true },
    });
    await tx.auditEntry.deleteMany({ where: { municipalityId } });
    await tx.municipality.delete({ where: { id: municipalityId } });
    const { count } = await tx.user.deleteMany({
      where: { id: { in: people.map(({ id }) => id) } },
    });
    return {
      counts: { ...counts, User: count },
      trailEntries: last?.number ?? 0,
      trailHash: last?.hash ?? "",
    };
  }, PATIENCE);
}

/** Removes what a call that was under way while its municipality went may still have left in the trail. */
export async function removeTrailOfNone(db: DbClient, municipalityId: string): Promise<void> {
  await acrossMunicipalities(db).$executeRaw`
    DELETE FROM "AuditEntry" WHERE "municipalityId" = ${municipalityId}
      AND NOT EXISTS (SELECT 1 FROM "Municipality" WHERE "id" = ${municipalityId})`;
}

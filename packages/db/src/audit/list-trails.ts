import type { DbClient } from "../database/client";

/** Whose trails there are: municipalities, also removed ones, and the installation's own. Across municipalities by its nature. */
export async function listTrails(db: DbClient): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "municipalityId" AS "id" FROM "AuditEntry" ORDER BY 1`;
  return rows.map(({ id }) => id);
}

import type { Scope } from "../database/client";

export type TrailFacts = {
  readonly actions: readonly string[];
  readonly personIds: readonly string[];
};

/** What a trail can be filtered by: the doors gone through, and the people who did. */
export async function listTrailFacts({ db, municipalityId }: Scope): Promise<TrailFacts> {
  const rows = await db.$queryRaw<{ kind: string; value: string }[]>`
    SELECT DISTINCT 'action' AS "kind", "action" AS "value" FROM "AuditEntry"
      WHERE "municipalityId" = ${municipalityId}
    UNION SELECT DISTINCT 'person', "actorId" FROM "AuditEntry"
      WHERE "municipalityId" = ${municipalityId} AND "actorKind" = 'person'
    ORDER BY 2`;
  const valuesOf = (wanted: string) =>
    rows.filter(({ kind }) => kind === wanted).map(({ value }) => value);
  return { actions: valuesOf("action"), personIds: valuesOf("person") };
}

import type { Scope } from "../database/client";

export type Answerable = {
  readonly assessmentId: string;
  readonly modelId: string;
  readonly modelVersion: string;
};

/** What a save must know of its assessment before it writes. None of it ever changes. */
export async function findAnswerable(
  { db, municipalityId }: Scope,
  slug: string,
): Promise<Answerable | null> {
  const rows = await db.$queryRaw<Answerable[]>`
    SELECT "id" AS "assessmentId", "modelId", "modelVersion"
    FROM "Assessment" WHERE "municipalityId" = ${municipalityId} AND "slug" = ${slug}`;
  return rows[0] ?? null;
}

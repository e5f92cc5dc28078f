import type { Scope } from "../database/client";

export const CHANGE_KINDS = [
  "rating",
  "consensus",
  "validation",
  "note",
  "evidence",
  "challenge",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What was written on one day in one interview (or, for validations, in one unit). */
export type Change = {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly interviewNumber: number | null;
  readonly unitName: string | null;
  readonly changedAt: string;
};

type Row = Omit<Change, "count" | "interviewNumber"> & {
  readonly count: bigint | number;
  readonly interviewNumber: bigint | number | null;
};

/** The latest of what was written in an assessment, the newest first. */
export async function listChanges(
  { db, municipalityId }: Scope,
  { assessmentId, limit }: { readonly assessmentId: string; readonly limit: number },
): Promise<Change[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "kind", COUNT(*) AS "count", "interviewNumber", "unitName", MAX("at") AS "changedAt" FROM (
      SELECT 'rating' AS "kind", i."number" AS "interviewNumber", NULL AS "unitName", r."updatedAt" AS "at"
        FROM "Participant" p
        JOIN "Interview" i ON i."municipalityId" = p."municipalityId" AND i."id" = p."interviewId"
        JOIN "Rating" r ON r."municipalityId" = p."municipalityId" AND r."participantId" = p."id"
        WHERE p."municipalityId" = ${municipalityId} AND p."assessmentId" = ${assessmentId}
          AND r."value" NOT IN ('missing', 'notAsked')
      UNION ALL SELECT 'consensus', i."number", NULL, c."updatedAt"
        FROM "Interview" i
        JOIN "Consensus" c ON c."municipalityId" = i."municipalityId" AND c."interviewId" = i."id"
        WHERE i."municipalityId" = ${municipalityId} AND i."assessmentId" = ${assessmentId}
          AND c."level" IS NOT NULL
      UNION ALL SELECT 'note', i."number", NULL, n."updatedAt"
        FROM "Interview" i
        JOIN "Note" n ON n."municipalityId" = i."municipalityId" AND n."interviewId" = i."id"
        WHERE i."municipalityId" = ${municipalityId} AND i."assessmentId" = ${assessmentId}
          AND n."removedAt" IS NULL
      UNION ALL SELECT 'evidence', i."number", NULL, e."updatedAt"
        FROM "Interview" i
        JOIN "Evidence" e ON e."municipalityId" = i."municipalityId" AND e."interviewId" = i."id"
        WHERE i."municipalityId" = ${municipalityId} AND i."assessmentId" = ${assessmentId}
          AND e."removedAt" IS NULL
      UNION ALL SELECT 'challenge', i."number", NULL, c."updatedAt"
        FROM "Challenge" c
        LEFT JOIN "Interview" i ON i."municipalityId" = c."municipalityId" AND i."id" = c."interviewId"
        WHERE c."municipalityId" = ${municipalityId} AND c."assessmentId" = ${assessmentId}
          AND c."removedAt" IS NULL
      UNION ALL SELECT 'validation', NULL, u."name", v."updatedAt"
        FROM "Validation" v
        JOIN "Unit" u ON u."municipalityId" = v."municipalityId" AND u."id" = v."unitId"
        WHERE v."municipalityId" = ${municipalityId} AND v."assessmentId" = ${assessmentId}
          AND v."level" IS NOT NULL
    )
    GROUP BY "kind", "interviewNumber", "unitName", substr("at", 1, 10)
    ORDER BY "changedAt" DESC LIMIT ${limit}`;
  return rows.map((row) => ({
    ...row,
    count: Number(row.count),
    interviewNumber: row.interviewNumber === null ? null : Number(row.interviewNumber),
    changedAt: new Date(row.changedAt).toISOString(),
  }));
}

import type { AssessmentStatus } from "@pejling/domain";
import { ASSESSMENT_COLUMNS, toAssessmentRow } from "../assessment/assessment-row";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type MunicipalityStanding = {
  readonly kommunekode: string;
  readonly name: string;
  readonly isExample: boolean;
  /** Newest first. */
  readonly rounds: readonly {
    readonly slug: string;
    readonly name: string;
    readonly status: AssessmentStatus;
  }[];
  /** ISO moment of the last answer, note or the like; null when there is none yet. */
  readonly lastChangedAt: string | null;
};

/** The municipalities that have a place of their own here, with their rounds and when somebody last wrote in them. */
export async function listStandings(
  db: DbClient,
  ids: readonly string[] | "all",
): Promise<MunicipalityStanding[]> {
  const changes = new Map(
    (await listLastChanges(db)).map(({ kommunekode, at }) => [kommunekode, at] as const),
  );
  const rows = await acrossMunicipalities(db).municipality.findMany({
    where: ids === "all" ? {} : { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      isExample: true,
      assessments: {
        select: ASSESSMENT_COLUMNS,
        orderBy: [{ periodStart: "desc" }, { createdAt: "desc" }],
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, name, isExample, assessments }) => ({
    kommunekode: id,
    name,
    isExample,
    rounds: assessments
      .map(toAssessmentRow)
      .map((round) => ({ slug: round.slug, name: round.name, status: round.status })),
    lastChangedAt: toMoment(changes.get(id)),
  }));
}

function listLastChanges(db: DbClient): Promise<{ kommunekode: string; at: string }[]> {
  return db.$queryRaw`
    SELECT "municipalityId" AS "kommunekode", MAX("updatedAt") AS "at" FROM (
      SELECT "municipalityId", "updatedAt" FROM "Rating"
      UNION ALL SELECT "municipalityId", "updatedAt" FROM "Consensus"
      UNION ALL SELECT "municipalityId", "updatedAt" FROM "Validation"
      UNION ALL SELECT "municipalityId", "updatedAt" FROM "Note"
      UNION ALL SELECT "municipalityId", "updatedAt" FROM "Challenge"
      UNION ALL SELECT "municipalityId", "updatedAt" FROM "Evidence"
      UNION ALL SELECT "municipalityId", "createdAt" FROM "Assessment"
    ) GROUP BY "municipalityId"`;
}

function toMoment(stored: string | undefined): string | null {
  return stored === undefined ? null : new Date(stored).toISOString();
}

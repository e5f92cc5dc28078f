import { ASSESSMENT_STATUSES, type AssessmentStatus } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type NamesKept = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: AssessmentStatus;
  readonly closedAt: Date | null;
  readonly namesUntil: string | null;
  readonly namesErasedAt: Date | null;
  readonly version: number;
  /** How many participants stand with a name. */
  readonly names: number;
};

/** The assessments with how long each keeps its participants' names, newest first. */
export async function listNamesKept({ db, municipalityId }: Scope): Promise<NamesKept[]> {
  const rows = await db.assessment.findMany({
    where: { municipalityId },
    select: {
      id: true,
      slug: true,
      name: true,
      status: true,
      closedAt: true,
      namesUntil: true,
      namesErasedAt: true,
      version: true,
    },
    orderBy: [{ periodStart: "desc" }, { createdAt: "desc" }],
  });
  const counts = await db.participant.groupBy({
    by: ["assessmentId"],
    where: { municipalityId, name: { not: "" } },
    _count: { _all: true },
  });
  const names = new Map(counts.map(({ assessmentId, _count }) => [assessmentId, _count._all]));
  return rows.map((row) => ({
    ...row,
    status: parseCode(ASSESSMENT_STATUSES, row.status, "assessment status"),
    names: names.get(row.id) ?? 0,
  }));
}

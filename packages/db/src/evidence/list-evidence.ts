import { EVIDENCE_GRADES, type EvidenceGrade } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type EvidenceRow = {
  readonly id: string;
  readonly questionId: string;
  readonly grade: EvidenceGrade;
  readonly title: string;
  readonly link: string;
  readonly removed: boolean;
  readonly version: number;
};

export async function listEvidence(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<EvidenceRow[]> {
  const rows = await db.evidence.findMany({
    where: { municipalityId, interviewId },
    select: {
      id: true,
      questionId: true,
      grade: true,
      title: true,
      link: true,
      removedAt: true,
      version: true,
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ removedAt, ...row }) => ({
    ...row,
    grade: parseCode(EVIDENCE_GRADES, row.grade, "evidence grade"),
    removed: removedAt !== null,
  }));
}

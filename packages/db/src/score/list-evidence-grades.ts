import { EVIDENCE_GRADES, type EvidenceGrade } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

/** What supports the answers, per unit and question, over a whole assessment. */
export async function listEvidenceGrades(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<
  { readonly unitId: string; readonly questionId: string; readonly grade: EvidenceGrade }[]
> {
  const rows = await db.evidence.findMany({
    where: { municipalityId, interview: { assessmentId }, removedAt: null },
    select: { questionId: true, grade: true, interview: { select: { unitId: true } } },
  });
  return rows.map(({ interview, questionId, grade }) => ({
    unitId: interview.unitId,
    questionId,
    grade: parseCode(EVIDENCE_GRADES, grade, "evidence grade"),
  }));
}

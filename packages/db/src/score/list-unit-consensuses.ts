import type { Level } from "@pejling/domain";
import { parseLevel } from "../consensus/list-consensuses";
import type { Scope } from "../database/client";

/** The levels groups agreed on, with the unit the interview was held for; those taken back are left out. */
export async function listUnitConsensuses(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<
  {
    readonly interviewId: string;
    readonly unitId: string;
    readonly questionId: string;
    readonly level: Level;
    readonly rationale: string;
  }[]
> {
  const rows = await db.consensus.findMany({
    where: { municipalityId, interview: { assessmentId }, level: { not: null } },
    select: {
      interviewId: true,
      questionId: true,
      level: true,
      rationale: true,
      interview: { select: { unitId: true } },
    },
    orderBy: [{ interviewId: "asc" }, { questionId: "asc" }],
  });
  return rows.flatMap(({ interview, level, ...row }) => {
    const parsed = parseLevel(level);
    return parsed === null ? [] : [{ ...row, unitId: interview.unitId, level: parsed }];
  });
}

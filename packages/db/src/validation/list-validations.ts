import type { Level } from "@pejling/domain";
import { parseLevel } from "../consensus/list-consensuses";
import type { Scope } from "../database/client";

export type ValidationRow = {
  readonly unitId: string;
  readonly questionId: string;
  readonly level: Level | null;
  readonly rationale: string;
  readonly version: number;
};

export async function listValidations(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<ValidationRow[]> {
  const rows = await db.validation.findMany({
    where: { municipalityId, assessmentId },
    select: { unitId: true, questionId: true, level: true, rationale: true, version: true },
  });
  return rows.map((row) => ({ ...row, level: parseLevel(row.level) }));
}

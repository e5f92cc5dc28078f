import type { Scope } from "../database/client";

export type TargetRow = {
  readonly id: string;
  readonly themeId: string;
  readonly unitId: string | null;
  readonly level: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly version: number;
};

export async function listTargets(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<TargetRow[]> {
  return db.target.findMany({
    where: { municipalityId, assessmentId },
    select: {
      id: true,
      themeId: true,
      unitId: true,
      level: true,
      reason: true,
      approvedBy: true,
      version: true,
    },
    orderBy: [{ themeId: "asc" }, { id: "asc" }],
  });
}

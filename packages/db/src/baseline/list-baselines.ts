import type { Scope } from "../database/client";

export type BaselineRow = {
  readonly themeId: string;
  readonly level: number;
  readonly source: string;
  readonly version: number;
};

export async function listBaselines(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<BaselineRow[]> {
  return db.baseline.findMany({
    where: { municipalityId, assessmentId },
    select: { themeId: true, level: true, source: true, version: true },
  });
}

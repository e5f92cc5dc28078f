import type { Prisma } from "../../generated/client";
import type { Scope } from "../database/client";

export async function findFrozenResult(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<{
  readonly body: Prisma.JsonValue;
  readonly modelHash: string;
  readonly inputHash: string;
  readonly createdAt: Date;
} | null> {
  return db.frozenResult.findUnique({
    where: { municipalityId_assessmentId: { municipalityId, assessmentId } },
    select: { body: true, modelHash: true, inputHash: true, createdAt: true },
  });
}

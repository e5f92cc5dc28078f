import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type ClosedWithNames = {
  readonly municipalityId: string;
  readonly id: string;
  readonly slug: string;
  readonly closedAt: Date | null;
  readonly namesUntil: string | null;
};

/** Every municipality's closed assessments that still have names, or were never said to have none. */
export async function listClosedWithNames(db: DbClient): Promise<ClosedWithNames[]> {
  return acrossMunicipalities(db).assessment.findMany({
    where: {
      status: "closed",
      OR: [
        { namesErasedAt: null },
        { interviews: { some: { participants: { some: { name: { not: "" } } } } } },
      ],
    },
    select: { municipalityId: true, id: true, slug: true, closedAt: true, namesUntil: true },
    orderBy: [{ municipalityId: "asc" }, { slug: "asc" }],
  });
}

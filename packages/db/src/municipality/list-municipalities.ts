import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type MunicipalityRow = {
  readonly kommunekode: string;
  readonly name: string;
  readonly isExample: boolean;
  readonly assessments: number;
};

/** The municipalities that have a place of their own here, by kommunekode. */
export async function listMunicipalities(
  db: DbClient,
  ids: readonly string[] | "all",
): Promise<MunicipalityRow[]> {
  const rows = await acrossMunicipalities(db).municipality.findMany({
    where: ids === "all" ? {} : { id: { in: [...ids] } },
    select: { id: true, name: true, isExample: true, _count: { select: { assessments: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, name, isExample, _count }) => ({
    kommunekode: id,
    name,
    isExample,
    assessments: _count.assessments,
  }));
}

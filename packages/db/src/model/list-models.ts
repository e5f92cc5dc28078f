import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type ModelListing = {
  readonly id: string;
  readonly version: string;
  readonly origin: string;
  readonly publishedAt: Date;
  readonly assessments: number;
};

export async function listModels(
  db: DbClient,
  municipalityIds: readonly string[] | "all",
): Promise<ModelListing[]> {
  const counted = municipalityIds === "all" ? {} : { municipalityId: { in: [...municipalityIds] } };
  const rows = await acrossMunicipalities(db).modelVersion.findMany({
    select: {
      id: true,
      version: true,
      origin: true,
      publishedAt: true,
      _count: { select: { assessments: { where: counted } } },
    },
    orderBy: [{ id: "asc" }, { publishedAt: "desc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, assessments: _count.assessments }));
}

import type { Db } from "../database/client";

export type ModelListing = {
  readonly id: string;
  readonly version: string;
  readonly origin: string;
  readonly publishedAt: Date;
  readonly assessments: number;
};

export async function listModels(db: Db): Promise<ModelListing[]> {
  const rows = await db.modelVersion.findMany({
    select: {
      id: true,
      version: true,
      origin: true,
      publishedAt: true,
      _count: { select: { assessments: true } },
    },
    orderBy: [{ id: "asc" }, { publishedAt: "desc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, assessments: _count.assessments }));
}

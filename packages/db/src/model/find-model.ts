import { maturityModelSchema } from "@pejling/contract";
import type { MaturityModel } from "@pejling/domain";
import type { Db } from "../database/client";

export type StoredModel = {
  readonly model: MaturityModel;
  readonly hash: string;
  readonly origin: string;
  readonly publishedAt: Date;
};

export async function findModel(
  db: Db,
  { id, version }: { id: string; version: string },
): Promise<StoredModel | null> {
  const row = await db.modelVersion.findUnique({
    where: { id_version: { id, version } },
    select: { body: true, hash: true, origin: true, publishedAt: true },
  });
  if (row === null) return null;
  const { body, ...rest } = row;
  return { ...rest, model: maturityModelSchema.parse(body) };
}

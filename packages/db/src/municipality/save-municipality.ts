import type { Db } from "../database/client";

/** Gives a municipality its place; one that has it already keeps it untouched. */
export async function saveMunicipality(
  db: Db,
  municipality: { kommunekode: string; name: string; isExample: boolean; createdAt: Date },
): Promise<void> {
  const { kommunekode: id, name, isExample, createdAt } = municipality;
  await db.municipality.upsert({
    where: { id },
    create: { id, name, isExample, createdAt },
    update: {},
  });
}

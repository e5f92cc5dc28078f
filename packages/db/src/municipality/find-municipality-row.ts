import type { Scope } from "../database/client";

export async function findMunicipalityRow({
  db,
  municipalityId,
}: Scope): Promise<{ readonly name: string; readonly isExample: boolean } | null> {
  return db.municipality.findUnique({
    where: { id: municipalityId },
    select: { name: true, isExample: true },
  });
}

import type { Scope } from "../database/client";

/** Removes a municipality with everything that belongs to it. */
export async function removeMunicipality({ db, municipalityId }: Scope): Promise<void> {
  await db.municipality.delete({ where: { id: municipalityId } });
}

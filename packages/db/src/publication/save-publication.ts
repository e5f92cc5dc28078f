import type { Scope } from "../database/client";
import type { PublicationRow } from "./list-publications";

export type PublicationToSave = Omit<PublicationRow, "revokedAt"> & {
  readonly assessmentId: string;
  readonly tokenHash: string;
};

export async function savePublication(
  { db, municipalityId }: Scope,
  publication: PublicationToSave,
): Promise<void> {
  await db.publishedLink.create({ data: { municipalityId, ...publication } });
}

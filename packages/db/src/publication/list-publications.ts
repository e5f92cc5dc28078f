import type { Scope } from "../database/client";

export type PublicationRow = {
  readonly id: string;
  readonly label: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

/** The links made to one assessment's result, newest first. */
export function listPublications(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<PublicationRow[]> {
  return db.publishedLink.findMany({
    where: { municipalityId, assessmentId },
    select: {
      id: true,
      label: true,
      createdBy: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}

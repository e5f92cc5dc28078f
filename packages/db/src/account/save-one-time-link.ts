import type { DbClient } from "../database/client";

export type LinkPurpose = "operator" | "password";

export type NewLink = {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly userId: string | null;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** A new link voids the unused ones made earlier for the same. */
export async function saveOneTimeLink(db: DbClient, link: NewLink): Promise<void> {
  const { purpose, userId } = link;
  await db.$transaction([
    db.oneTimeLink.deleteMany({ where: { purpose, userId, usedAt: null } }),
    db.oneTimeLink.create({ data: link }),
  ]);
}

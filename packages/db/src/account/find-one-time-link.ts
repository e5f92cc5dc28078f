import type { Db } from "../database/client";
import type { LinkPurpose } from "./save-one-time-link";

export type OneTimeLinkRow = {
  readonly purpose: LinkPurpose;
  readonly userId: string | null;
  readonly email: string | null;
};

/** What a link opens now: neither used nor expired, its person active. */
export async function findOneTimeLink(
  db: Db,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Date },
): Promise<OneTimeLinkRow | null> {
  const row = await db.oneTimeLink.findUnique({
    where: { tokenHash },
    select: {
      purpose: true,
      userId: true,
      expiresAt: true,
      usedAt: true,
      user: { select: { email: true, deactivatedAt: true } },
    },
  });
  if (row === null || row.usedAt !== null || row.expiresAt <= now) return null;
  if (row.user !== null && row.user.deactivatedAt !== null) return null;
  const { purpose, userId, user } = row;
  if (purpose !== "operator" && purpose !== "password") return null;
  return { purpose, userId, email: user?.email ?? null };
}

import type { DbClient } from "../database/client";

export type SessionRow = {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly ip: string;
  readonly userAgent: string;
};

/** A person's open sessions, newest first. */
export async function listSessions(
  db: DbClient,
  { userId, now }: { readonly userId: string; readonly now: Date },
): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ ipAddress, userAgent, ...row }) => ({
    ...row,
    ip: ipAddress ?? "",
    userAgent: userAgent ?? "",
  }));
}

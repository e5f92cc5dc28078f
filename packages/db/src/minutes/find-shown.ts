import type { Scope } from "../database/client";

/** Which wording a group is shown, without the wording itself. */
export type MinutesShown = { readonly number: number; readonly isApproved: boolean };

/** The newest wording the interview's group has been shown; null: none. */
export async function findShown(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<MinutesShown | null> {
  const row = await db.minutes.findFirst({
    where: { municipalityId, interviewId, status: { not: "draft" } },
    orderBy: { number: "desc" },
    select: { number: true, status: true },
  });
  return row === null ? null : { number: row.number, isApproved: row.status === "approved" };
}

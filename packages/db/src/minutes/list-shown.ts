import { MINUTES_APPROVERS, MINUTES_STATUSES, type MinutesBody } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";
import type { MinutesRow } from "./list-minutes";

export type ShownMinutes = Omit<MinutesRow, "version" | "corrections">;

/** What an interview's group has been shown, the newest wording first, at most so many. Corrections are not in it. */
export async function listShown(
  { db, municipalityId }: Scope,
  { interviewId, most }: { readonly interviewId: string; readonly most: number },
): Promise<ShownMinutes[]> {
  const rows = await db.minutes.findMany({
    where: { municipalityId, interviewId, status: { not: "draft" } },
    orderBy: { number: "desc" },
    take: most,
    select: {
      number: true,
      status: true,
      body: true,
      createdAt: true,
      approvedAt: true,
      approvedBy: true,
    },
  });
  return rows.map(({ body, approvedBy, ...row }) => ({
    ...row,
    status: parseCode(MINUTES_STATUSES, row.status, "minutes status"),
    approvedBy:
      approvedBy === null ? null : parseCode(MINUTES_APPROVERS, approvedBy, "minutes approver"),
    // Written by `saveMinutes` and by nothing else, and kept as it was.
    body: body as unknown as MinutesBody,
  }));
}

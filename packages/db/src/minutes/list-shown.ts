import type { Scope } from "../database/client";
import { toWording, WORDING_COLUMNS, type Wording } from "./wording";

/** What an interview's group has been shown, the newest wording first, at most so many. Corrections are not in it. */
export async function listShown(
  { db, municipalityId }: Scope,
  { interviewId, most }: { readonly interviewId: string; readonly most: number },
): Promise<Wording[]> {
  const rows = await db.minutes.findMany({
    where: { municipalityId, interviewId, status: { not: "draft" } },
    orderBy: { number: "desc" },
    take: most,
    select: WORDING_COLUMNS,
  });
  return rows.map(toWording);
}

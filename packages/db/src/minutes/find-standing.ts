import { MINUTES_STATUSES, type MinutesStanding } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

/** Where the newest wording of an interview's minutes stands; null: there are none. */
export async function findStanding(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<(MinutesStanding & { readonly version: number }) | null> {
  const row = await db.minutes.findFirst({
    where: { municipalityId, interviewId },
    orderBy: { number: "desc" },
    select: {
      number: true,
      status: true,
      version: true,
      corrections: { select: { status: true } },
    },
  });
  if (row === null) return null;
  const count = (status: string) => row.corrections.filter((each) => each.status === status).length;
  return {
    number: row.number,
    status: parseCode(MINUTES_STATUSES, row.status, "minutes status"),
    version: row.version,
    open: count("open"),
    accepted: count("accepted"),
  };
}

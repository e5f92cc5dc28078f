import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";
import { earliestOpening } from "./live-row";

export type LivePlace = {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly sessionId: string;
  readonly interview: string;
};

/** The open session a code leads to. A code is known by itself alone: who types it has no account. */
export async function findLiveByCode(
  db: DbClient,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<LivePlace | null> {
  const row = await acrossMunicipalities(db).liveSession.findUnique({
    where: { code },
    select: {
      id: true,
      municipalityId: true,
      openedAt: true,
      endedAt: true,
      interview: {
        select: {
          title: true,
          assessment: { select: { municipality: { select: { name: true } } } },
        },
      },
    },
  });
  if (row === null || row.endedAt !== null || row.openedAt < earliestOpening(now)) return null;
  const { id, municipalityId, interview } = row;
  const municipality = interview.assessment.municipality.name;
  return { municipalityId, municipality, sessionId: id, interview: interview.title };
}

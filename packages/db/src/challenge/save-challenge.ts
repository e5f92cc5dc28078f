import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import type { ChallengeRow } from "./list-challenges";

export async function saveChallenge(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  {
    id,
    seenVersion,
    themeIds,
    ...columns
  }: Omit<ChallengeRow, "removed" | "version"> & {
    readonly seenVersion: number;
    readonly updatedAt: Date;
  },
): Promise<Saved<{ statement: string; version: number }>> {
  const key = { municipalityId_id: { municipalityId, id }, assessmentId };
  const current = await db.challenge.findUnique({
    where: key,
    select: { statement: true, version: true },
  });
  if (current !== null && current.version !== seenVersion) return { kind: "conflict", current };
  if (current === null && seenVersion > 0) return { kind: "notFound" };
  const version = seenVersion + 1;
  await db.challenge.upsert({
    where: key,
    create: { municipalityId, id, assessmentId, ...columns, version },
    update: { ...columns, version },
  });
  await db.challengeTheme.deleteMany({ where: { municipalityId, challengeId: id } });
  await db.challengeTheme.createMany({
    data: [...new Set(themeIds)].map((themeId) => ({ municipalityId, challengeId: id, themeId })),
  });
  return { kind: "saved", version };
}

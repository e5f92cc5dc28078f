import type { Scope } from "../database/client";

export type UsableQuote = {
  readonly id: string;
  readonly text: string;
  readonly questionId: string | null;
  readonly unitId: string;
  readonly interviewNumber: number;
};

/** Quotes the group has allowed to be used, with the interview they come from. */
export async function listUsableQuotes(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<UsableQuote[]> {
  const rows = await db.note.findMany({
    where: {
      municipalityId,
      kind: "quote",
      mayBeUsed: true,
      removedAt: null,
      interview: { assessmentId },
    },
    select: {
      id: true,
      text: true,
      questionId: true,
      interview: { select: { unitId: true, number: true } },
    },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ interview, ...row }) => ({
    ...row,
    unitId: interview.unitId,
    interviewNumber: interview.number,
  }));
}

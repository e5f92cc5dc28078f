import {
  CHALLENGE_KINDS,
  CHALLENGE_SCOPES,
  type ChallengeKind,
  type ChallengeScope,
} from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type ChallengeRow = {
  readonly id: string;
  readonly interviewId: string | null;
  readonly questionId: string | null;
  readonly noteId: string | null;
  readonly unitId: string;
  readonly kind: ChallengeKind;
  readonly scope: ChallengeScope;
  readonly statement: string;
  readonly themeIds: readonly string[];
  readonly removed: boolean;
  readonly version: number;
};

export async function listChallenges(
  { db, municipalityId }: Scope,
  where: { readonly assessmentId: string; readonly interviewId?: string },
): Promise<ChallengeRow[]> {
  const rows = await db.challenge.findMany({
    where: { municipalityId, ...where },
    select: {
      id: true,
      interviewId: true,
      questionId: true,
      noteId: true,
      unitId: true,
      kind: true,
      scope: true,
      statement: true,
      themes: { select: { themeId: true } },
      removedAt: true,
      version: true,
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ removedAt, themes, ...row }) => ({
    ...row,
    kind: parseCode(CHALLENGE_KINDS, row.kind, "challenge kind"),
    scope: parseCode(CHALLENGE_SCOPES, row.scope, "challenge scope"),
    themeIds: themes.map(({ themeId }) => themeId),
    removed: removedAt !== null,
  }));
}

import { municipalityScope } from "@pejling/contract";
import { listNamesKept } from "@pejling/db";
import { latestNamesEnd, namesEnd } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** How long each assessment keeps its participants' names. */
export const getOverview = procedure.input(municipalityScope).query(async ({ ctx, input }) => {
  const kept = await listNamesKept(scopeOf(ctx, input));
  return {
    assessments: kept.map(({ id: _, namesUntil, ...assessment }) => ({
      ...assessment,
      namesUntil: namesEnd({ closedAt: assessment.closedAt, namesUntil }),
      ownDate: namesUntil,
      isOwnDate: namesUntil !== null,
      latest: latestNamesEnd(assessment.closedAt ?? ctx.now()),
    })),
  };
});

import { setNamesUntilInput } from "@pejling/contract";
import { setNamesUntil as writeNamesUntil } from "@pejling/db";
import { latestNamesEnd } from "@pejling/domain";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** An own date for when the names go, at most five years after the close. */
export const setNamesUntil = procedure
  .input(setNamesUntilInput)
  .mutation(async ({ ctx, input }) => {
    const { date, seenVersion } = input;
    const assessment = await requireAssessment(ctx, input);
    const latest = latestNamesEnd(assessment.closedAt ?? ctx.now());
    if (date !== null && date > latest) return { kind: "tooLate", latest } as const;
    return writeNamesUntil(scopeOf(ctx, input), {
      assessmentId: assessment.id,
      namesUntil: date,
      seenVersion,
    });
  });

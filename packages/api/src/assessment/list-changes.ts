import { assessmentAddress } from "@pejling/contract";
import { listChanges as readChanges } from "@pejling/db";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

const SHOWN = 8;

export const listChanges = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const { id } = await requireAssessment(ctx, input);
  return readChanges(scopeOf(ctx, input), { assessmentId: id, limit: SHOWN });
});

import { assessmentAddress } from "@pejling/contract";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";
import { assembleConfidence } from "./assemble-confidence";
import { findFrozen } from "./find-frozen";
import { loadResult } from "./load-result";

/** By a door of its own: the bands take longer than the scores, and the scores should not wait for them. */
export const getConfidence = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const assessment = await requireAssessment(ctx, input);
  const frozen = await findFrozen(scopeOf(ctx, input), assessment);
  return frozen?.confidence ?? assembleConfidence(await loadResult(ctx, input));
});

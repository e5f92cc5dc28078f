import { assessmentAddress } from "@pejling/contract";
import { toPublishedResult } from "../publication/to-published";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";
import { assembleResult } from "./assemble-result";
import { findFrozen } from "./find-frozen";
import { loadResult } from "./load-result";

export const getResult = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const assessment = await requireAssessment(ctx, input);
  const reader = { actor: ctx.actor, kommunekode: input.kommunekode };
  const frozen = await findFrozen(scopeOf(ctx, input), assessment);
  if (frozen !== null) {
    return { ...toPublishedResult(reader, { ...frozen.result, assessment }), isFrozen: true };
  }
  const result = await assembleResult(await loadResult(ctx, input));
  return { ...toPublishedResult(reader, result), isFrozen: false };
});

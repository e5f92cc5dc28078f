import { assessmentAddress } from "@pejling/contract";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";
import { assembleResult } from "./assemble-result";
import { findFrozen } from "./find-frozen";
import { loadResult } from "./load-result";

export const getResult = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const assessment = await requireAssessment(ctx, input);
  const frozen = await findFrozen(scopeOf(ctx, input), assessment);
  if (frozen !== null) return { ...frozen.result, assessment, isFrozen: true };
  return { ...(await assembleResult(await loadResult(ctx, input))), isFrozen: false };
});

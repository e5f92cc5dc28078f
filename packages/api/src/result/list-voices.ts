import { themeQuotesInput } from "@pejling/contract";
import { listChallenges, listUsableQuotes } from "@pejling/db";
import { requireWithinReach, unitsWithinReach } from "../access/within-reach";
import { loadModelOf } from "../model/load-model";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";
import { loadScoringInput } from "./load-scoring-input";

/**
 * What was said about a theme: quotes the group allowed to be used, and the challenges coded to it. A director is shown
 * the own units' alone, and refused when asking for another's.
 */
export const listVoices = procedure.input(themeQuotesInput).query(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  const assessment = await requireAssessment(ctx, input);
  const { model, units, codeOf } = await loadScoringInput(scope, {
    assessment,
    stored: await loadModelOf(ctx.db, assessment),
  });
  const questions = new Set(
    model.themes.find(({ id }) => id === input.theme)?.questions.map(({ id }) => id) ?? [],
  );
  const reach = await unitsWithinReach(ctx, scope);
  if (input.unit !== null) {
    const unitId = units.find(({ code }) => code === input.unit)?.id ?? null;
    requireWithinReach(reach, { unitId, doing: `read what was said in "${input.unit}"` });
  }
  const isAsked = (unitId: string) =>
    (reach?.has(unitId) ?? true) && (input.unit === null || codeOf(unitId) === input.unit);
  const quotes = await listUsableQuotes(scope, assessment.id);
  const challenges = await listChallenges(scope, { assessmentId: assessment.id });
  return {
    quotes: quotes
      .filter(({ questionId, unitId }) => questions.has(questionId ?? "") && isAsked(unitId))
      .map(({ unitId, interviewNumber: _, ...quote }) => ({ ...quote, unit: codeOf(unitId) })),
    challenges: challenges
      .filter(
        ({ themeIds, unitId, removed }) =>
          !removed && themeIds.includes(input.theme) && isAsked(unitId),
      )
      .map(({ id, kind, scope: about, statement, themeIds, unitId }) => ({
        id,
        kind,
        scope: about,
        statement,
        themeIds,
        unit: codeOf(unitId),
      })),
  };
});

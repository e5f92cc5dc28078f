import { assessmentAddress } from "@pejling/contract";
import { listPersonNames, listPublications as readPublications } from "@pejling/db";
import { publicationState } from "@pejling/domain";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Newest first; `createdBy` is null when that person's account is gone. */
export const listPublications = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const assessment = await requireAssessment(ctx, input);
  const publications = await readPublications(scopeOf(ctx, input), assessment.id);
  const names = await listPersonNames(
    ctx.db,
    publications.map(({ createdBy }) => createdBy),
  );
  const now = ctx.now();
  return publications.map(({ id, label, createdAt, createdBy, expiresAt, revokedAt }) => ({
    id,
    label,
    createdAt,
    expiresAt,
    state: publicationState({ expiresAt, revokedAt }, now),
    createdBy: names.get(createdBy) ?? null,
  }));
});

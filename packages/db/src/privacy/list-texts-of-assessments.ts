import type { Scope } from "../database/client";
import { type KeptText, NOWHERE } from "./kept-text";

const ROUND = { select: { slug: true } } as const;

/** What was written about a whole assessment: targets, where it began, the consultants' levels, problems, the result. */
export async function listTextsOfAssessments(scope: Scope): Promise<KeptText[]> {
  return [
    ...(await listTargetTexts(scope)),
    ...(await listBaselineTexts(scope)),
    ...(await listValidationTexts(scope)),
    ...(await listChallengeTexts(scope)),
    ...(await listFrozenTexts(scope)),
  ];
}

async function listTargetTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.target.findMany({
    where: { municipalityId },
    select: {
      ...{ id: true, themeId: true, unitId: true, reason: true, approvedBy: true },
      assessment: ROUND,
    },
  });
  return rows.flatMap(({ assessment, reason, approvedBy, ...target }) => {
    const at = { ...NOWHERE, ...target, slug: assessment.slug };
    return [
      { ...at, kind: "approvedBy" as const, text: approvedBy },
      { ...at, kind: "target" as const, text: reason },
    ];
  });
}

async function listBaselineTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.baseline.findMany({
    where: { municipalityId },
    select: { themeId: true, source: true, assessment: ROUND },
  });
  return rows.map(({ themeId, source, assessment: { slug } }) => ({
    ...NOWHERE,
    kind: "baseline",
    text: source,
    slug,
    themeId,
  }));
}

async function listValidationTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.validation.findMany({
    where: { municipalityId, rationale: { not: "" } },
    select: { unitId: true, questionId: true, rationale: true, assessment: ROUND },
  });
  return rows.map(({ rationale, assessment: { slug }, ...place }) => ({
    ...NOWHERE,
    ...place,
    kind: "validation",
    text: rationale,
    slug,
  }));
}

async function listChallengeTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.challenge.findMany({
    where: { municipalityId },
    select: {
      ...{ id: true, unitId: true, questionId: true, statement: true, removedAt: true },
      interview: { select: { id: true, number: true, title: true } },
      assessment: ROUND,
    },
  });
  return rows.map(({ statement, removedAt, assessment: { slug }, ...place }) => ({
    ...NOWHERE,
    ...place,
    kind: "challenge",
    text: statement,
    slug,
    isRemoved: removedAt !== null,
  }));
}

/** A frozen result repeats the reasons of its targets. */
async function listFrozenTexts({ db, municipalityId }: Scope): Promise<KeptText[]> {
  const rows = await db.frozenResult.findMany({
    where: { municipalityId },
    select: { body: true, assessment: ROUND },
  });
  return rows.map(({ body, assessment: { slug } }) => ({
    ...NOWHERE,
    kind: "frozenResult",
    text: JSON.stringify(body),
    slug,
  }));
}

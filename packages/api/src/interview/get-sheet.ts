import { interviewAddress } from "@pejling/contract";
import {
  findInterview,
  listChallenges,
  listConsensuses,
  listEvidence,
  listInterviews,
  listMeasuredUnits,
  listNotes,
  listParticipants,
  listRatings,
  listUnits,
  listValidations,
} from "@pejling/db";
import { AppError, findMeasuredUnit } from "@pejling/domain";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Everything on one interview's sheet. The model comes by its own door: it never changes and is fetched once. */
export const getSheet = procedure.input(interviewAddress).query(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  const assessment = await requireAssessment(ctx, input);
  const assessmentId = assessment.id;
  const interview = await findInterview(scope, { assessmentId, number: input.number });
  if (interview === null) {
    throw new AppError(
      "INTERVIEW_NOT_FOUND",
      `Cannot open interview ${input.number}: the assessment has no such interview`,
    );
  }
  const interviewId = interview.id;
  const units = await listUnits(scope);
  const measured = new Set((await listMeasuredUnits(scope, assessmentId)).map((row) => row.unitId));
  const measuredUnitId = findMeasuredUnit(
    interview.unitId,
    new Map(units.map((unit) => [unit.id, unit])),
    measured,
  );
  const validations = await listValidations(scope, assessmentId);
  return {
    assessment,
    interview,
    interviewCount: (await listInterviews(scope, assessmentId)).length,
    units,
    /** The unit the group's and the consultant's levels count in. */
    measuredUnitId,
    participants: await listParticipants(scope, { assessmentId, interviewId }),
    ratings: await listRatings(scope, interviewId),
    consensuses: await listConsensuses(scope, interviewId),
    validations: validations.filter(({ unitId }) => unitId === measuredUnitId),
    notes: await listNotes(scope, interviewId),
    evidence: await listEvidence(scope, interviewId),
    challenges: await listChallenges(scope, { assessmentId, interviewId }),
  };
});

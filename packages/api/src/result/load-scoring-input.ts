import {
  type AssessmentRow,
  listAnswers,
  listMeasuredUnits,
  listTargets,
  listUnitConsensuses,
  listUnits,
  listValidations,
  listVotes,
  type QuestionVotes,
  type Scope,
  type StoredModel,
} from "@pejling/db";
import {
  findMeasuredUnit,
  type MaturityModel,
  type ScoringInput,
  type ScoringVotes,
  type Unit,
} from "@pejling/domain";

export type LoadedScoring = {
  readonly scoring: ScoringInput;
  readonly model: MaturityModel;
  readonly modelHash: string;
  /** The units that get a score, in the organisation's order. */
  readonly measuredUnits: readonly Unit[];
  readonly units: readonly Unit[];
  /** The code of the measured unit that answers from a unit count in; `null` when they count in none. */
  readonly codeOf: (unitId: string) => string | null;
  /** Interviews with a respondent whose answers count in no measured unit. */
  readonly interviewsOutside: readonly string[];
};

/** Everything an assessment's scores are computed from, with units named by their codes. */
export async function loadScoringInput(
  scope: Scope,
  {
    assessment,
    stored: { model, hash },
  }: { readonly assessment: AssessmentRow; readonly stored: StoredModel },
): Promise<LoadedScoring> {
  const units = await listUnits(scope);
  const measured = await listMeasuredUnits(scope, assessment.id);
  const respondents = await listAnswers(scope, assessment.id);
  const consensuses = await listUnitConsensuses(scope, assessment.id);
  const validations = await listValidations(scope, assessment.id);
  const targets = await listTargets(scope, assessment.id);
  const votes = await listVotes(scope, assessment.id);

  const codeOf = placeUnits(units, new Set(measured.map(({ unitId }) => unitId)));
  const weights = new Map(measured.map(({ unitId, weight }) => [unitId, weight]));
  const measuredUnits = units.filter(({ id }) => weights.has(id));

  const scoring: ScoringInput = {
    model,
    units: measuredUnits.map(({ id, code }) => ({ id: code, weight: weights.get(id) ?? 1 })),
    targets: targets.flatMap(({ themeId, level, unitId }) => {
      if (unitId === null) return [{ theme: themeId, level }];
      const unit = codeOf(unitId);
      return unit === null ? [] : [{ theme: themeId, level, unit }];
    }),
    ratings: respondents.flatMap(({ unitId, participantId, role, answers }) => {
      const unit = codeOf(unitId);
      if (unit === null) return [];
      return answers.map(([question, value]) => ({
        unit,
        question,
        respondent: participantId,
        role,
        value,
      }));
    }),
    consensus: consensuses.flatMap(({ unitId, questionId, level }) => {
      const unit = codeOf(unitId);
      return unit === null ? [] : [{ unit, question: questionId, level }];
    }),
    validations: validations.flatMap(({ unitId, questionId, level, rationale }) => {
      const unit = codeOf(unitId);
      return unit === null || level === null
        ? []
        : [{ unit, question: questionId, level, rationale }];
    }),
    ...(votes.length === 0 ? {} : { votes: placeVotes(votes, codeOf) }),
  };
  const interviewsOutside = [...respondents, ...votes].flatMap(({ unitId, interviewId }) =>
    codeOf(unitId) === null ? [interviewId] : [],
  );
  return { scoring, model, modelHash: hash, measuredUnits, units, codeOf, interviewsOutside };
}

/** The groups are numbered: an interview's id is nobody's business outside. */
function placeVotes(
  votes: readonly QuestionVotes[],
  codeOf: LoadedScoring["codeOf"],
): readonly ScoringVotes[] {
  const groups = [...new Set(votes.map(({ interviewId }) => interviewId))].sort();
  return votes.flatMap(({ unitId, interviewId, questionId, counts }) => {
    const unit = codeOf(unitId);
    if (unit === null) return [];
    const group = String(groups.indexOf(interviewId) + 1);
    return counts.map(({ role, ...counted }) => ({
      unit,
      question: questionId,
      ...counted,
      ...(role === null ? {} : { role }),
      group,
    }));
  });
}

function placeUnits(units: readonly Unit[], measured: ReadonlySet<string>) {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const codes = new Map(
    units.map(({ id }) => {
      const place = findMeasuredUnit(id, unitsById, measured);
      return [id, place === null ? null : (unitsById.get(place)?.code ?? null)] as const;
    }),
  );
  return (unitId: string) => codes.get(unitId) ?? null;
}

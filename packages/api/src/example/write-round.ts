import { type Scope, saveSheet } from "@pejling/db";
import { PEJLING_MODEL } from "@pejling/reference";
import type { ExampleRound } from "@pejling/reference/example";
import { agreeInterview } from "./agree-interview";
import { answeredAt, startOf } from "./example-clock";
import { toInterviewId, toParticipantId, toUnitId } from "./example-ids";
import { rateInterview } from "./rate-interview";
import { findLiveOf, writeLive } from "./write-live";
import { writeVoices } from "./write-voices";

/** One round as it stood when its last interview was held: still open to changes. */
export async function writeRound(scope: Scope, example: ExampleRound): Promise<void> {
  await writeAssessment(scope, example);
  await writeInterviews(scope, example);
  await writeAnswers(scope, example);
  await writeVoices(scope, example);
  await writeLive(scope, example);
}

async function writeAssessment(
  { db, municipalityId }: Scope,
  { round, validations }: ExampleRound,
): Promise<void> {
  const { units, targets, baselines, previous, ...facts } = round;
  const of = { municipalityId, assessmentId: round.id };
  await db.assessment.create({
    data: {
      municipalityId,
      ...facts,
      status: "review",
      previousId: previous,
      modelId: PEJLING_MODEL.id,
      modelVersion: PEJLING_MODEL.version,
      createdAt: new Date(round.createdAt),
      closedAt: null,
    },
  });
  await db.assessmentUnit.createMany({
    data: units.map(({ unit, weight }) => ({ ...of, unitId: toUnitId(unit), weight })),
  });
  await db.target.createMany({
    data: targets.map(({ theme, unit, ...target }) => ({
      ...of,
      id: `${round.id}-maal-${theme}${unit === null ? "" : `-${unit}`}`,
      themeId: theme,
      unitId: unit === null ? null : toUnitId(unit),
      ...target,
    })),
  });
  await db.baseline.createMany({
    data: baselines.map(({ theme, ...baseline }) => ({ ...of, themeId: theme, ...baseline })),
  });
  await db.validation.createMany({
    data: validations.map(({ unit, question, level, rationale, at }) => ({
      ...of,
      unitId: toUnitId(unit),
      questionId: question,
      level,
      rationale,
      updatedAt: new Date(at),
    })),
  });
}

async function writeInterviews(
  { db, municipalityId }: Scope,
  { round, interviews }: ExampleRound,
): Promise<void> {
  const of = { municipalityId, assessmentId: round.id };
  await db.interview.createMany({
    data: interviews.map((interview) => {
      const { unit, participants: _, asks: __, ...columns } = interview;
      return {
        ...of,
        id: toInterviewId(round.slug, interview.number),
        unitId: toUnitId(unit),
        startedAt: interview.status === "held" ? startOf(interview) : null,
        ...columns,
      };
    }),
  });
  await db.participant.createMany({
    data: interviews.flatMap(({ number, participants }) =>
      participants.map(({ unit, role }, at) => ({
        ...of,
        id: toParticipantId({ slug: round.slug, interview: number, participant: at + 1 }),
        interviewId: toInterviewId(round.slug, number),
        unitId: toUnitId(unit),
        number: at + 1,
        role,
      })),
    ),
  });
}

async function writeAnswers(scope: Scope, example: ExampleRound): Promise<void> {
  const { id: assessmentId, slug } = example.round;
  for (const interview of example.interviews) {
    const ratings = rateInterview(example, interview);
    const typists = findLiveOf(example, interview) === undefined ? interview.participants : [];
    for (const at of typists.keys()) {
      const participant = at + 1;
      await saveSheet(scope, {
        assessmentId,
        participantId: toParticipantId({ slug, interview: interview.number, participant }),
        ratings: ratings
          .filter((rating) => rating.participant === participant)
          .map(({ question, value, reason }) => ({
            questionId: question,
            value,
            reason,
            seenVersion: 0,
          })),
        updatedAt: answeredAt(interview, null),
      });
    }
    await scope.db.consensus.createMany({
      data: agreeInterview(example, interview, ratings).map(({ question, level, rationale }) => ({
        municipalityId: scope.municipalityId,
        interviewId: toInterviewId(slug, interview.number),
        questionId: question,
        level,
        rationale,
        updatedAt: answeredAt(interview, question),
      })),
    });
  }
}

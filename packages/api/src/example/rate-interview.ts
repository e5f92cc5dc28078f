import { ratingValueSchema, type StoredRatingValue } from "@pejling/contract";
import { LEVELS, type Level, seededRandom, toSeed } from "@pejling/domain";
import type { ExampleInterview, ExampleRound } from "@pejling/reference/example";

export type ExampleRating = {
  readonly interview: number;
  readonly participant: number;
  readonly question: string;
  readonly value: StoredRatingValue;
  readonly reason: string;
};

type Person = { readonly number: number; readonly role: string };

/** How far answers stray from the level they lie around. */
const STRAY = { question: 0.3, person: 0.4, answer: 1, ownLevel: 0.6 };

/**
 * What everybody in an interview answered. Drawn around the round's levels with a seed of its own for each answer, so
 * that the same content gives the same answers and a change to one interview leaves the others as they were.
 */
export function rateInterview(round: ExampleRound, interview: ExampleInterview): ExampleRating[] {
  const people = interview.participants.map(({ role }, at) => ({ number: at + 1, role }));
  return people.flatMap((person) =>
    interview.asks.flatMap((question) => {
      const key = { interview: interview.number, participant: person.number, question };
      const nonAnswer = findNonAnswer(round, key);
      if (nonAnswer === undefined) {
        return [{ ...key, value: drawLevel({ round, interview, person, question }), reason: "" }];
      }
      const value = ratingValueSchema.parse(nonAnswer.value);
      return value === "missing" ? [] : [{ ...key, value, reason: nonAnswer.reason }];
    }),
  );
}

function findNonAnswer(
  { answers }: ExampleRound,
  about: { readonly interview: number; readonly participant: number; readonly question: string },
) {
  return answers.nonAnswers.find(
    ({ interview, participants, questions }) =>
      interview === about.interview &&
      (participants.length === 0 || participants.includes(about.participant)) &&
      questions.includes(about.question),
  );
}

function drawLevel({
  round: { round, levels, answers },
  interview: { number, unit },
  person,
  question,
}: {
  readonly round: ExampleRound;
  readonly interview: ExampleInterview;
  readonly person: Person;
  readonly question: string;
}): Level {
  const who = `${round.slug} ${number} ${person.number}`;
  const own = answers.questionLevels.find((row) => row.unit === unit && row.question === question);
  if (own !== undefined) {
    const around = person.role === "employee" ? own.employee : own.leader;
    return toLevel(around + drawStray(`${who} ${question}`, STRAY.ownLevel));
  }
  const theme = question.slice(0, question.lastIndexOf("-"));
  const known = levels.find((row) => row.unit === unit && row.theme === theme);
  if (known === undefined) {
    throw new Error(`Cannot rate "${question}" in "${unit}": the example gives it no level`);
  }
  const shift = answers.roleShifts.find((row) => row.unit === unit && row.theme === theme);
  return toLevel(
    known.level +
      shiftOf(shift, person.role) +
      drawStray(`${unit} ${question}`, STRAY.question) +
      drawStray(who, STRAY.person) +
      drawStray(`${who} ${question}`, STRAY.answer),
  );
}

function shiftOf(
  shift: { readonly leader: number; readonly employee: number } | undefined,
  role: string,
): number {
  if (shift === undefined || role === "director") return 0;
  return role === "leader" ? shift.leader : shift.employee;
}

/** Between −width and +width, most often near 0. */
function drawStray(seed: string, width: number): number {
  const random = seededRandom(toSeed(seed));
  return (random() + random() - 1) * width;
}

function toLevel(value: number): Level {
  return LEVELS.find((level) => value < level + 0.5) ?? 5;
}

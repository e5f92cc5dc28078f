import { KOMMUNEKODE, QUESTIONS, RESPONDENTS, UNITS } from "./seed-assessments";

const address = { kommunekode: KOMMUNEKODE, slug: "r0" };

function participants(): string[] {
  return Array.from({ length: UNITS * RESPONDENTS }, (_, at) => {
    const unit = Math.floor(at / RESPONDENTS);
    return `r0-i${unit}-p${at % RESPONDENTS}`;
  });
}

/** One body per respondent and question: new ratings first, then the same ones changed, as often as asked. */
export function ratingBodies(count: number, startVersion = 0): string[] {
  const keys = participants().flatMap((participantId) =>
    QUESTIONS.map((questionId) => ({ participantId, questionId })),
  );
  return Array.from({ length: count }, (_, at) => {
    const seenVersion = startVersion + Math.floor(at / keys.length);
    const value = 1 + ((at + seenVersion) % 5);
    return JSON.stringify({
      ...address,
      ...keys[at % keys.length],
      value,
      reason: "",
      seenVersion,
    });
  });
}

/** Whole sheets, round after round over the respondents, the first of them written in `firstRound`. */
export function sheetBodies(count: number, firstRound = 0): string[] {
  const people = participants();
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      ...address,
      participantId: people[at % people.length],
      ratings: QUESTIONS.map((questionId, question) => ({
        questionId,
        value: 1 + ((at + question) % 5),
        reason: "",
        seenVersion: firstRound + Math.floor(at / people.length),
      })),
    }),
  );
}

import type { Scope } from "@pejling/db";
import type { ExampleRound } from "@pejling/reference/example";
import { answeredAt } from "./example-clock";
import { toInterviewId, toUnitId } from "./example-ids";

/** What was said and what supports it: notes, quotes, evidence and challenges. */
export async function writeVoices(
  { db, municipalityId }: Scope,
  { round, interviews, notes, evidence, challenges }: ExampleRound,
): Promise<void> {
  const placeIn = (number: number, question: string | null) => {
    const interview = interviews.find((row) => row.number === number);
    if (interview === undefined) throw new Error(`Cannot find interview ${number} in the example`);
    return {
      place: { interviewId: toInterviewId(round.slug, number), questionId: question },
      at: answeredAt(interview, question),
    };
  };
  const noteId = (id: string) => `${round.id}-note-${id}`;
  const challengeId = (at: number) => `${round.id}-udsagn-${at + 1}`;

  await db.note.createMany({
    data: notes.map(({ id, interview, question, ...note }) => {
      const { place, at } = placeIn(interview, question);
      return { municipalityId, id: noteId(id), ...place, ...note, createdAt: at, updatedAt: at };
    }),
  });
  await db.evidence.createMany({
    data: evidence.map(({ interview, question, ...row }, index) => {
      const { place, at } = placeIn(interview, question);
      const id = `${round.id}-belaeg-${index + 1}`;
      return { municipalityId, id, ...place, questionId: question, ...row, updatedAt: at };
    }),
  });
  await db.challenge.createMany({
    data: challenges.map(({ interview, question, note, unit, themes: _, ...row }, index) => {
      const { place, at } = placeIn(interview, question);
      return {
        municipalityId,
        id: challengeId(index),
        assessmentId: round.id,
        ...place,
        noteId: note === null ? null : noteId(note),
        unitId: toUnitId(unit),
        ...row,
        updatedAt: at,
      };
    }),
  });
  await db.challengeTheme.createMany({
    data: challenges.flatMap(({ themes }, at) =>
      themes.map((themeId) => ({ municipalityId, challengeId: challengeId(at), themeId })),
    ),
  });
}

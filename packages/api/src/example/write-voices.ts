import type { Scope } from "@pejling/db";
import { minutesInto } from "./example-clock";
import type { ExampleRound } from "./example-content";
import { toInterviewId, toUnitId } from "./example-ids";

/** What was said and what supports it: notes, quotes, evidence and challenges. */
export async function writeVoices(
  { db, municipalityId }: Scope,
  { round, interviews, notes, evidence, challenges }: ExampleRound,
): Promise<void> {
  const saidAt = (number: number, minutes: number) =>
    minutesInto(interviews.find((row) => row.number === number)?.plannedAt ?? "", minutes);
  const noteId = (id: string) => `${round.id}-note-${id}`;
  const challengeId = (at: number) => `${round.id}-udsagn-${at + 1}`;

  await db.note.createMany({
    data: notes.map(({ id, interview, question, ...note }, at) => ({
      municipalityId,
      id: noteId(id),
      interviewId: toInterviewId(round.slug, interview),
      questionId: question,
      ...note,
      createdAt: saidAt(interview, at + 5),
      updatedAt: saidAt(interview, at + 5),
    })),
  });
  await db.evidence.createMany({
    data: evidence.map(({ interview, question, ...row }, at) => ({
      municipalityId,
      id: `${round.id}-belaeg-${at + 1}`,
      interviewId: toInterviewId(round.slug, interview),
      questionId: question,
      ...row,
      updatedAt: saidAt(interview, at + 5),
    })),
  });
  await db.challenge.createMany({
    data: challenges.map(({ interview, question, note, unit, themes: _, ...row }, at) => ({
      municipalityId,
      id: challengeId(at),
      assessmentId: round.id,
      interviewId: toInterviewId(round.slug, interview),
      questionId: question,
      noteId: note === null ? null : noteId(note),
      unitId: toUnitId(unit),
      ...row,
      updatedAt: saidAt(interview, at + 30),
    })),
  });
  await db.challengeTheme.createMany({
    data: challenges.flatMap(({ themes }, at) =>
      themes.map((themeId) => ({ municipalityId, challengeId: challengeId(at), themeId })),
    ),
  });
}

import type { ExampleInterview } from "@pejling/reference/example";

/** Both rounds' interviews lie between the last Sundays of March and October. */
const DANISH_SUMMER_TIME = "+02:00";
const MINUTES_A_QUESTION = 3;

export function startOf({ plannedAt }: ExampleInterview): Date {
  return new Date(`${plannedAt}:00${DANISH_SUMMER_TIME}`);
}

export function endOf(interview: ExampleInterview): Date {
  return new Date(startOf(interview).getTime() + interview.durationMinutes * 60_000);
}

/** When a question was answered; what is about the interview as a whole was written down at its end. */
export function answeredAt(interview: ExampleInterview, question: string | null): Date {
  const minutes =
    question === null
      ? interview.durationMinutes
      : (interview.asks.indexOf(question) + 1) * MINUTES_A_QUESTION;
  return new Date(startOf(interview).getTime() + minutes * 60_000);
}

/** Both rounds' interviews lie between the last Sundays of March and October. */
const DANISH_SUMMER_TIME = "+02:00";

/** The moment so many minutes into an interview. */
export function minutesInto(plannedAt: string, minutes: number): Date {
  return new Date(Date.parse(`${plannedAt}:00${DANISH_SUMMER_TIME}`) + minutes * 60_000);
}

import { findDayEnd, findDayStart } from "../audit/find-day-start";

/** The first and the last day a link made today may end on, as ISO dates: tomorrow, and the same day a year from now. */
export function findExpiryRange(now: Date): { readonly first: string; readonly last: string } {
  const today = toDay(now);
  return { first: toDay(findDayEnd(today) ?? now), last: addYear(today) };
}

/**
 * The moment a link ends that opens through the given day: the last of the day in Denmark, so that the moment still shows
 * the date that was chosen. Null for a day outside the range, or for none.
 */
export function decideExpiry(day: string, now: Date): Date | null {
  const { first, last } = findExpiryRange(now);
  if (findDayStart(day) === null || day < first || day > last) return null;
  const end = findDayEnd(day);
  return end === null ? null : new Date(end.getTime() - 1);
}

function toDay(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(moment);
}

/** 29 February has no day a year on; the day before it has. */
function addYear(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith("-02-29") ? `${next.slice(0, 8)}28` : next;
}

/** How long participants' names are kept when nobody has decided otherwise. */
const USUAL_MONTHS = 6;
/** How long a municipality may decide to keep them. */
const MOST_MONTHS = 60;

/**
 * The day participants' names go: from that day on they are no longer kept. An ISO date, or null while the assessment is
 * open, since names are in use until then.
 *
 * Usually 6 calendar months after the day of the close (31 August gives the last of February). An own date counts
 * instead, but never beyond 5 years after the close. One that lies before the close lets the names go at once.
 */
export function namesEnd({
  closedAt,
  namesUntil,
}: {
  readonly closedAt: Date | null;
  readonly namesUntil: string | null;
}): string | null {
  if (closedAt === null) return null;
  if (namesUntil === null) return addMonths(toDanishDay(closedAt), USUAL_MONTHS);
  const latest = latestNamesEnd(closedAt);
  return namesUntil < latest ? namesUntil : latest;
}

/** The last day an own date may name: 5 years after the close, or after today while the assessment is open. */
export function latestNamesEnd(from: Date): string {
  return addMonths(toDanishDay(from), MOST_MONTHS);
}

/** The date in Denmark at a moment: at 23:30 UTC on New Year's Eve it is the first of January. */
export function toDanishDay(at: Date): string {
  // Sweden writes its dates as ISO does.
  return at.toLocaleDateString("sv-SE", { timeZone: "Europe/Copenhagen" });
}

/** The same day so many calendar months later; the month's last day where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(date, lastDay));
  return new Date(moved).toISOString().slice(0, 10);
}

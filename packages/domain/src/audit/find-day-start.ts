const ZONE = "Europe/Copenhagen";
const HOURS_BEFORE_UTC_MIDNIGHT = [2, 1] as const;
const MS_PER_HOUR = 3_600_000;

/**
 * The moment a day begins in Denmark, of an ISO date: 22:00 UTC the day before in summer, 23:00 in winter. The clock is set
 * at 02:00 or 03:00, so midnight is one moment on every day. Null for what is no day.
 */
export function findDayStart(day: string): Date | null {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utcMidnight)) return null;
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });
  const starts = HOURS_BEFORE_UTC_MIDNIGHT.map((hours) => utcMidnight - hours * MS_PER_HOUR);
  const start = starts.find((moment) => format.format(moment) === day);
  return start === undefined ? null : new Date(start);
}

/** The moment the day after begins: what comes before it is of this day or an earlier one. */
export function findDayEnd(day: string): Date | null {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utcMidnight)) return null;
  return findDayStart(new Date(utcMidnight + 24 * MS_PER_HOUR).toISOString().slice(0, 10));
}

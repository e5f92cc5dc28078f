export type CalendarDay = {
  readonly date: string;
  readonly day: number;
  readonly isInMonth: boolean;
};

const DAY_MS = 86_400_000;

/** A month as whole weeks from Monday to Sunday, `month` being `2026-05`. */
export function toCalendarWeeks(month: string): CalendarDay[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const sinceMonday = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: CalendarDay[][] = [];
  for (let at = first - sinceMonday * DAY_MS; isBeforeEnd(at, month); at += 7 * DAY_MS) {
    weeks.push(Array.from({ length: 7 }, (_, index) => toDay(at + index * DAY_MS, month)));
  }
  return weeks;
}

function toDay(at: number, month: string): CalendarDay {
  const date = new Date(at).toISOString().slice(0, 10);
  return { date, day: Number(date.slice(8)), isInMonth: date.startsWith(month) };
}

function isBeforeEnd(at: number, month: string): boolean {
  return new Date(at).toISOString().slice(0, 7) <= month;
}

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The ISO week a Monday begins. */
export function weekNumber(monday: string): number {
  const thursday = Date.parse(`${monday}T00:00:00Z`) + 3 * DAY_MS;
  const yearStart = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - yearStart) / (7 * DAY_MS)) + 1;
}

/** The month to open on: that of the next interview to come, else of the last there was, else this one. */
export function chooseMonth(planned: readonly string[], today: string): string {
  const days = [...planned].sort();
  return (days.find((day) => day >= today) ?? days.at(-1) ?? today).slice(0, 7);
}

export function isMonth(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

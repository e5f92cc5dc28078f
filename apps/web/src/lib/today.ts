/** The day it is in Denmark, as an ISO date: what a date field and a dated unit are compared with. */
export function today(now: Date = new Date()): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });
  return format.format(now);
}

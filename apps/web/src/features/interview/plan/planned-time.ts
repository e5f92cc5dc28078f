import { formatLongDate } from "../../../lib/formatters";
import { currentLocale } from "../../../lib/locale";

/** `14. maj 2026 kl. 10.00–12.00`: the clock on the wall where the interview is held, not the reader's. */
export function formatPlanned(plannedAt: string, durationMinutes: number): string {
  return `${formatLongDate(dayOf(plannedAt))} ${formatSlot(plannedAt, durationMinutes)}`;
}

/** `kl. 10.00–12.00`. */
export function formatSlot(plannedAt: string, durationMinutes: number): string {
  const isDanish = currentLocale() === "da";
  const [from, to] = [plannedAt, addMinutes(plannedAt, durationMinutes)].map((moment) =>
    moment.slice(11, 16).replace(":", isDanish ? "." : ":"),
  );
  return isDanish ? `kl. ${from}–${to}` : `${from}–${to}`;
}

export function dayOf(plannedAt: string): string {
  return plannedAt.slice(0, 10);
}

/** Minutes on the clock; the moment has no zone, so it is reckoned as if it were in one without summer time. */
export function addMinutes(plannedAt: string, minutes: number): string {
  const moment = new Date(`${plannedAt}:00Z`).getTime() + minutes * 60_000;
  return new Date(moment).toISOString().slice(0, 16);
}

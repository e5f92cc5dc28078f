/** Milliseconds that pass evenly, whatever happens to the phone's clock meanwhile. */
export function readPhoneClock(): number {
  return performance.now();
}

/** What to add to the phone's milliseconds to have the server's. */
export function findClockGap(serverNow: string, phoneNow: number): number {
  return Date.parse(serverNow) - phoneNow;
}

/** Seconds until the clock of the discussion has run out, by the server's clock; 0 when it has. */
export function secondsLeft(endsAt: string, serverNow: number): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - serverNow) / 1000));
}

/** `3:05`. */
export function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

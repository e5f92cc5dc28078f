/** Wrong passwords in a row that lock an account. */
export const WRONG_BEFORE_LOCK = 10;
export const LOCK_MINUTES = 15;
const MINUTE_MS = 60_000;

export type FailedSignIns = {
  readonly count: number;
  readonly lockedUntil: Date | null;
};

export const NO_FAILURES: FailedSignIns = { count: 0, lockedUntil: null };

/** Whether the account takes no password now; a lock ends at the moment it names. */
export function isLocked({ lockedUntil }: FailedSignIns, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now;
}

/**
 * What one more wrong password makes of the count. The count belongs to the account, not to the caller's address, so that
 * changing address does not help. After a lock has ended the count starts again.
 */
export function addFailure(failures: FailedSignIns, now: Date): FailedSignIns {
  const hasEnded = failures.lockedUntil !== null && failures.lockedUntil <= now;
  const count = (hasEnded ? 0 : failures.count) + 1;
  const isNowLocked = count >= WRONG_BEFORE_LOCK;
  return {
    count,
    lockedUntil: isNowLocked ? new Date(now.getTime() + LOCK_MINUTES * MINUTE_MS) : null,
  };
}

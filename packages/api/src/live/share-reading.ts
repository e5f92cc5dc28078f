import { type Change, findRoom, type Room, type Session } from "./hub";

type Kept<Value> = {
  readonly moves: number;
  readonly readAt: number;
  readonly value: Promise<Value>;
};

/** What changes a session without announcing it, as a removal does, is seen after this long. */
const OLDEST_MS = 1000;

/**
 * Twenty-five phones that are told of the same step share one reading. It is made after the last announcement of its kind, so
 * an older one is never handed out; a step makes every reading old.
 */
export function shareReading<Value>(...until: readonly Change[]) {
  const kept = new WeakMap<Room, Kept<Value>>();
  return (session: Session, read: () => Promise<Value>): Promise<Value> => {
    const room = findRoom(session);
    if (room === undefined) return read();
    const moves = until.reduce((sum, change) => sum + room.moved[change], room.moved.step);
    const known = kept.get(room);
    if (known?.moves === moves && performance.now() - known.readAt < OLDEST_MS) return known.value;
    const fresh = { moves, readAt: performance.now(), value: read() };
    kept.set(room, fresh);
    fresh.value.catch(() => kept.delete(room));
    return fresh.value;
  };
}

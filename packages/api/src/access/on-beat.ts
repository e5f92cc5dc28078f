type Beat = { readonly timer: NodeJS.Timeout; readonly listeners: Set<() => void> };

const beats = new Map<number, Beat>();

/**
 * Wakes the listener again and again, all that wait equally long in the same moment: what a thousand streams ask then can be
 * asked together. The first time comes no later than the second. Answers what ends it.
 */
export function onBeat(everyMs: number, listener: () => void): () => void {
  const beat = beats.get(everyMs) ?? startBeat(everyMs);
  // A listener of its own for each call, also where the same function listens twice.
  const own = () => listener();
  beat.listeners.add(own);
  return () => {
    beat.listeners.delete(own);
    if (beat.listeners.size > 0 || beats.get(everyMs) !== beat) return;
    clearInterval(beat.timer);
    beats.delete(everyMs);
  };
}

function startBeat(everyMs: number): Beat {
  const listeners = new Set<() => void>();
  const timer = setInterval(() => {
    for (const listen of [...listeners]) listen();
  }, everyMs);
  const beat = { timer, listeners };
  beats.set(everyMs, beat);
  return beat;
}
